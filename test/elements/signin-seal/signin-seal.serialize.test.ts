import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/signin-seal.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { textSeal } from '../../support/seals.js';
import { signinIn } from '../../support/signin.js';

async function signInForm(): Promise<HTMLFormElement> {
  const store = new MemoryStore({ state: 'shown', seal: textSeal });
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <signin-seal name="seal" .store=${store}></signin-seal><input name="user" value="ada" />
    </form>`,
  );
  await signinIn(form).updateComplete;
  return form;
}

/** As `serialize()` of jQuery 3 and 4 collects a form: only the native elements that can be submitted. */
const serialized = (form: HTMLFormElement): readonly string[] =>
  [...form.elements]
    .filter(({ nodeName }) => /^(?:input|select|textarea|keygen)/i.test(nodeName))
    .map((element) => (element as HTMLInputElement).name);

describe('a form that a script sends', () => {
  it('has the value in its FormData', async () => {
    expect([...new FormData(await signInForm())]).to.deep.equal([
      ['seal', 'shown'],
      ['user', 'ada'],
    ]);
  });

  it('lacks the value if the script collects only input elements, as the docs say', async () => {
    expect(serialized(await signInForm())).to.deep.equal(['user']);
  });
});
