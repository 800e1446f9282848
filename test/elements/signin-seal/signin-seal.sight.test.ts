import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/define/signin-seal.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { textSeal } from '../../support/seals.js';
import { signinIn } from '../../support/signin.js';

const HOUR = '3600s';

/** A dialog with a seal and a password field. */
interface SigninDialog {
  readonly dialog: HTMLElement;
  readonly element: SigninSealElement;
  /** The seal's states, as announced. */
  readonly announced: readonly unknown[];
  /** Lets what moves the dialog end now. */
  readonly finish: (event: string) => Promise<void>;
}

async function openDialog(style: string, isClosed = false): Promise<SigninDialog> {
  const store = new MemoryStore({ state: 'shown', seal: textSeal });
  const dialog = await fixture<HTMLElement>(html`
    <div role="dialog" aria-label="Sign in" style=${style}>
      <style>
        @keyframes appear {
          from {
            opacity: 0;
          }
        }
      </style>
      <signin-seal .store=${store}></signin-seal>
      <input type="password" aria-label="Password" />
    </div>
  `);
  if (isClosed) {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    around.attachShadow({ mode: 'closed' }).append(dialog);
  }
  const element = signinIn(dialog);
  await element.updateComplete;
  const announced: unknown[] = [];
  element.addEventListener('seal-state', ({ state, reason }) => announced.push([state, reason]));
  const finish = async (event: string): Promise<void> => {
    const ended = oneEvent(dialog, event);
    for (const each of dialog.getAnimations()) each.finish();
    await ended;
    await element.updateComplete;
  };
  return { dialog, element, announced, finish };
}

/** Begins a transition to these styles, which waits before its first change, and focuses the field. */
async function begin({ dialog, element }: SigninDialog, style: object): Promise<void> {
  expect(dialog.getAnimations(), 'before').to.have.lengthOf(0);
  Object.assign(dialog.style, style);
  expect(dialog.getAnimations(), 'after').to.have.lengthOf(1);
  dialog.querySelector('input')?.focus();
  await element.updateComplete;
}

describe('a seal in a dialog that opens slowly', () => {
  // The delay keeps it at its first state, however slow the machine is.
  const ways = [
    ['fades in', `opacity: 0; transition: opacity 1s ${HOUR}`, { opacity: '1' }],
    [
      'slides in',
      `transform: translateX(-9999px); transition: transform 1s ${HOUR}`,
      { transform: 'translateX(0)' },
    ],
    ['grows', `transform: scale(0); transition: transform 1s ${HOUR}`, { transform: 'scale(1)' }],
  ] as const;
  for (const [what, style, open] of ways) {
    it(`is obscured while the dialog ${what}, and not afterwards`, async () => {
      const page = await openDialog(style);
      await begin(page, open);
      expect(page.element.reason).to.equal('obscured');
      await page.finish('transitionend');
      expect(page.element.reason).to.equal(undefined);
      expect(page.element.matches(':state(obscured)')).to.equal(false);
    });
  }

  it('announces both', async () => {
    const page = await openDialog(`opacity: 0; transition: opacity 1s ${HOUR}`);
    await begin(page, { opacity: '1' });
    await page.finish('transitionend');
    expect(page.announced).to.deep.equal([
      ['shown', 'obscured'],
      ['shown', undefined],
    ]);
  });

  it('is not obscured once an animation has ended', async () => {
    const page = await openDialog(`animation: appear 1s ${HOUR} backwards`);
    page.dialog.querySelector('input')?.focus();
    await page.element.updateComplete;
    expect(page.element.reason).to.equal('obscured');
    await page.finish('animationend');
    expect(page.element.reason).to.equal(undefined);
  });

  it('is not obscured in a closed shadow root, either, once the dialog is there', async () => {
    const page = await openDialog(`opacity: 0; transition: opacity 1s ${HOUR}`, true);
    await begin(page, { opacity: '1' });
    expect(page.element.reason).to.equal('obscured');
    await page.finish('transitionend');
    expect(page.element.reason).to.equal(undefined);
  });

  it('stays obscured if the transition leaves it transparent', async () => {
    const page = await openDialog(`opacity: 0; margin-top: 0; transition: margin-top 1s ${HOUR}`);
    await begin(page, { marginTop: '9px' });
    await page.finish('transitionend');
    expect(page.element.reason).to.equal('obscured');
  });

  it('is not looked at when a transition ends before a field was focused', async () => {
    const page = await openDialog(`opacity: 0; margin-top: 0; transition: margin-top 1s ${HOUR}`);
    expect(getComputedStyle(page.dialog).marginTop).to.equal('0px');
    page.dialog.style.marginTop = '9px';
    await page.finish('transitionend');
    expect(page.announced).to.deep.equal([]);
  });
});
