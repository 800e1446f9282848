/** What Save does in the editor: keep the draft, or take the seal away after Remove. */
import type { Rejection } from '../../seal/rejection.js';
import { browserStore } from '../../store/browser-store.js';
import type { EditorModel } from './editor-model.js';
import { type EditorState, savedMeanwhile, startEditing } from '../../editing/editor-state.js';
import { firstDraft } from '../../editing/first-draft.js';
import { type Kept, removeSeal, saveSeal } from './keep-seal.js';
import { type Draft, draftOf, sealOf } from '../../editing/seal-draft.js';

function refuseSave(model: EditorModel, rejection: Rejection): void {
  model.set({ saveRejection: rejection.code });
  model.tell(rejection);
}

// A refused or prevented change keeps everything; what was typed while a slow store saved stays,
// and is not saved yet.
function settle(model: EditorModel, kept: Kept, asked: Draft, done: EditorState): void {
  if (kept.result !== 'done') model.set({ busy: undefined });
  if (kept.result === 'refused') refuseSave(model, kept.rejection);
  if (kept.result !== 'done') return;
  if (asked === model.state.draft) model.finish(done);
  else model.become(savedMeanwhile(model.state, done));
}

async function takeAway(model: EditorModel): Promise<void> {
  model.set({ busy: 'saving' });
  const { draft } = model.state;
  const kept = await removeSeal(model.host, model.seal.store ?? browserStore);
  settle(model, kept, draft, startEditing(firstDraft(), 'removed'));
}

async function keep(model: EditorModel): Promise<void> {
  model.set({ busy: 'saving' });
  await model.estimate();
  const { draft } = model.state;
  const seal = sealOf(draft).value;
  if (model.refuseDraft() || !seal) {
    model.set({ busy: undefined });
    return;
  }
  const { askToPersist } = model.host;
  const kept = await saveSeal(model.host, model.seal.store ?? browserStore, seal, { askToPersist });
  settle(model, kept, draft, startEditing(draftOf(seal), 'saved'));
}

/** Saves what the editor holds now. On a shared computer nothing is kept, but a seal can be taken away. */
export async function saveEditing(model: EditorModel): Promise<void> {
  if (model.state.cleared && model.isKept) await takeAway(model);
  else if (model.state.sharedComputer) refuseSave(model, { code: 'shared-computer' });
  else await keep(model);
}
