import { expect } from '@open-wc/testing';
import {
  type EditorState,
  changeDraft,
  chooseKind,
  clearDraft,
  cropping,
  discardDraft,
  dropFile,
  fileRefused,
  isBusy,
  isChanged,
  mustAsk,
  pictureMade,
  readingFile,
  restoreDraft,
  saveOver,
  savedMeanwhile,
  startEditing,
  startElsewhere,
  stopReading,
} from '../../src/editing/editor-state.js';
import { type SealDraft, draftOf, emptyDraft } from '../../src/editing/seal-draft.js';
import type { Crop } from '../../src/picture/crop.js';
import type { Picture } from '../../src/picture/make-picture.js';
import type { Made, Refused } from '../../src/picture/picture-maker.js';
import { jpeg, small } from '../support/jpeg-bytes.js';
import { plainSeal, textSeal } from '../support/seals.js';

const picture: Picture = { jpeg: Uint8Array.from(jpeg(small)), width: 16, height: 16 };
const made: Made = {
  made: { picture, whole: { width: 64, height: 64 }, isPlain: false },
  kind: 'png',
  fileBytes: 4_000,
};
const corner: Crop = { left: 0, top: 0, width: 32, height: 24 };
const refusal: Refused = { refused: { code: 'not-jpeg' }, offer: 'convert' };
const kept: SealDraft = draftOf(textSeal);
const fresh = startEditing(emptyDraft('fig'));
const typed = changeDraft(fresh, { lines: ['odd', '', ''] });
const saving: EditorState = { ...typed, saving: typed.draft };

describe('the initial state', () => {
  it('shows no preview for a new seal, but one for a stored seal', () => {
    expect(fresh.previewing).to.equal(false);
    expect(startEditing(kept).previewing).to.equal(true);
  });

  it('has no unsaved changes', () => {
    expect(isChanged(fresh)).to.equal(false);
    expect(isChanged(startEditing(kept))).to.equal(false);
  });

  it('has no unsaved changes if the seal is from before there were patterns and gets one', () => {
    const { start, draft, ...rest } = startEditing(draftOf(plainSeal));
    const given = { ...rest, start, draft: { ...draft, pattern: textSeal.pattern } };
    expect(isChanged(given)).to.equal(false);
    expect(isChanged(changeDraft(given, { colour: 'fig' }))).to.equal(true);
  });

  it('includes the result of the last save or removal', () => {
    expect(startEditing(kept, 'saved').done).to.equal('saved');
    expect(startEditing(kept).done).to.equal(undefined);
  });
});

describe('a change', () => {
  it('counts as unsaved until it is reverted', () => {
    expect(isChanged(typed)).to.equal(true);
    expect(isChanged(changeDraft(typed, { lines: ['', '', ''] }))).to.equal(false);
  });

  it('clears the result of the last save', () => {
    const refused: EditorState = { ...fresh, saveRejection: 'storage-full', done: 'saved' };
    const changed = changeDraft(refused, { colour: 'teal' });
    expect(changed).to.include({ saveRejection: undefined, done: undefined });
  });

  it('does not modify the previous state', () => {
    changeDraft(fresh, { lines: ['odd', '', ''] });
    expect(fresh.draft.lines).to.deep.equal(['', '', '']);
  });
});

describe('a chosen file', () => {
  it('makes the draft a picture at once, and keeps the text', () => {
    const reading = readingFile(typed);
    expect(reading.isReading).to.equal(true);
    expect(reading.draft).to.deep.include({ kind: 'picture', lines: ['odd', '', ''] });
  });

  it('is previewed as soon as it is a picture', () => {
    const shown = pictureMade(readingFile(fresh), made);
    expect(shown).to.include({ isReading: false, previewing: true });
    expect(shown.draft.picture).to.equal(picture);
  });

  it('keeps an earlier picture and the caption if it is refused', () => {
    const changed = changeDraft(pictureMade(readingFile(fresh), made), { caption: 'our kite' });
    const refused = fileRefused(readingFile(changed), refusal);
    expect(refused).to.include({ isReading: false, fileRejection: 'not-jpeg', offer: 'convert' });
    expect(refused.draft).to.include({ picture, caption: 'our kite' });
  });

  it('clears the refusal of the previous one', () => {
    const refused = fileRefused(readingFile(fresh), refusal);
    expect(readingFile(refused)).to.include({ fileRejection: undefined, offer: undefined });
  });

  it('can be cropped until another is read, or reading is stopped', () => {
    const chosen = pictureMade(readingFile(fresh), made);
    const moved = pictureMade(cropping(chosen, corner), made, corner);
    expect(chosen.chosen?.crop).to.deep.equal({ left: 0, top: 8, width: 64, height: 48 });
    expect(moved.chosen?.crop).to.equal(corner);
    expect(readingFile(moved).chosen).to.equal(undefined);
    expect(stopReading(moved).chosen).to.equal(undefined);
  });

  it('keeps an earlier picture when reading is stopped', () => {
    const stopped = stopReading(readingFile(pictureMade(readingFile(fresh), made)));
    expect(stopped).to.include({ isReading: false, slow: false });
    expect(stopped.draft.picture).to.equal(picture);
  });
});

describe('the end of a save', () => {
  it('leaves nothing busy', () => {
    const checking: EditorState = { ...typed, checking: typed.draft };
    expect(isBusy(saveOver(checking))).to.equal(false);
    expect(isBusy(saveOver(saving))).to.equal(false);
    expect(isBusy(savedMeanwhile(saving, startEditing(kept, 'saved')))).to.equal(false);
  });

  it('does not end the reading of a file that was chosen meanwhile', () => {
    const reading = readingFile(saving);
    expect(isBusy(saveOver(reading))).to.equal(true);
    expect(isBusy(savedMeanwhile(reading, startEditing(kept, 'saved')))).to.equal(true);
  });

  it('does not come early because a file was read or refused, or reading was stopped', () => {
    const reading = readingFile(saving);
    for (const state of [
      pictureMade(reading, made),
      fileRefused(reading, refusal),
      stopReading(reading),
      dropFile(reading),
    ])
      expect(isBusy(state)).to.equal(true);
  });

  it('starts editing again with what was saved, if the changes were discarded meanwhile', () => {
    const saved = startEditing(kept, 'saved');
    expect(savedMeanwhile(discardDraft(saving), saved)).to.equal(saved);
    const again = changeDraft(discardDraft(saving), { lines: ['new', '', ''] });
    expect(savedMeanwhile(again, saved).draft.lines).to.deep.equal(['new', '', '']);
  });
});

describe('Cancel', () => {
  it('asks before changes are lost', () => {
    expect([fresh, typed].map(mustAsk)).to.deep.equal([false, true]);
  });

  it('does not ask about a draft that is being saved, but about what was typed since', () => {
    const more = changeDraft(saving, { lines: ['odd', 'tern', ''] });
    expect([saving, more].map(mustAsk)).to.deep.equal([false, true]);
  });

  it('does not ask because of a kind with nothing in it', () => {
    const other = changeDraft(startEditing(kept), { kind: 'picture' });
    expect([isChanged(other), mustAsk(other)]).to.deep.equal([false, false]);
  });

  it('stops a save that is still being checked, but not the store', () => {
    const checking = discardDraft({ ...typed, checking: typed.draft });
    expect([isBusy(checking), isBusy(discardDraft(saving))]).to.deep.equal([false, true]);
  });
});

describe('Remove', () => {
  const both = pictureMade(readingFile(typed), made);

  it('clears both kinds, but keeps the kind and the colour', () => {
    const { draft } = clearDraft(both);
    expect(draft).to.deep.equal(emptyDraft('fig', 'picture'));
  });

  it('clears the pattern, and Undo restores it', () => {
    const cleared = clearDraft(startEditing(kept));
    expect(cleared.draft.pattern).to.equal(undefined);
    expect(restoreDraft(cleared).draft.pattern).to.equal(textSeal.pattern);
  });

  it('counts as a change, even of an empty draft', () => {
    expect(isChanged(clearDraft(startEditing(kept)))).to.equal(true);
    expect(isChanged(clearDraft(fresh))).to.equal(true);
  });

  it('keeps the preview, the checkbox "shared computer" and the colours that are shown', () => {
    const shown: EditorState = { ...both, sharedComputer: true, moreColours: true };
    const rest = { previewing: true, sharedComputer: true, moreColours: true };
    expect(clearDraft(shown)).to.include(rest);
  });

  it('leaves a save that has begun', () => {
    expect(isBusy(clearDraft(saving))).to.equal(true);
  });

  it('stops reading a file', () => {
    expect(clearDraft(readingFile(both))).to.include({ isReading: false, chosen: undefined });
  });

  it('can be undone completely even if it is pressed twice', () => {
    expect(restoreDraft(clearDraft(clearDraft(both))).draft).to.equal(both.draft);
  });

  it('clears the rejections of what it cleared', () => {
    const refused: EditorState = {
      ...fileRefused(both, refusal),
      saveRejection: 'storage-full',
    };
    const gone = { fileRejection: undefined, saveRejection: undefined };
    expect(clearDraft(refused)).to.include(gone);
  });
});

describe('Undo', () => {
  it('restores everything', () => {
    const restored = restoreDraft(clearDraft(typed));
    expect(restored.draft).to.equal(typed.draft);
    expect(restored.cleared).to.equal(undefined);
  });

  it('is still possible if only the kind and colour change', () => {
    const chosen = changeDraft(clearDraft(typed), { kind: 'picture', colour: 'teal' });
    expect(restoreDraft(chosen).draft).to.equal(typed.draft);
  });

  it('is no longer possible after something new is typed', () => {
    const changed = changeDraft(clearDraft(typed), { lines: ['new', '', ''] });
    expect(changed.cleared).to.equal(undefined);
    expect(restoreDraft(changed).draft.lines).to.deep.equal(['new', '', '']);
  });

  it('leaves no unsaved changes to a stored seal', () => {
    expect(isChanged(restoreDraft(clearDraft(startEditing(kept))))).to.equal(false);
  });
});

describe('a file that is being read', () => {
  it('is an unsaved change, also over a picture that is stored', () => {
    const start = draftOf({ ...textSeal, ...picture, kind: 'picture', caption: 'a kite' });
    const reading = readingFile(startEditing(start));
    expect([isChanged(reading), mustAsk(reading)]).to.deep.equal([true, true]);
  });

  it('is still wanted after the changes before it were discarded', () => {
    const reading = readingFile(discardDraft(saving));
    expect(savedMeanwhile(reading, startEditing(kept, 'saved')).isReading).to.equal(true);
  });

  it('is stopped by the choice of text, so that Save does not wait for it', () => {
    expect(isBusy(chooseKind(readingFile(fresh), 'text'))).to.equal(false);
    expect(isBusy(chooseKind(readingFile(fresh), 'picture'))).to.equal(true);
  });

  it('can still be cropped when the user comes back from text', () => {
    const cropped = cropping(pictureMade(readingFile(fresh), made), corner);
    expect(chooseKind(cropped, 'text').chosen?.crop).to.deep.equal(corner);
  });
});

describe('a store that has another seal while it saves', () => {
  it('leaves text that was put back to what it was before', () => {
    const before = startEditing(kept);
    const changed = changeDraft(before, { lines: ['odd', '', ''] });
    const saved = { ...changed, saving: changed.draft };
    const back = changeDraft(saved, { lines: kept.lines });
    const { draft } = startElsewhere(back, changed.draft);
    expect(draft.lines).to.deep.equal(kept.lines);
  });
});
