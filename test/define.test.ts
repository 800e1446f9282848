import { expect, waitUntil } from '@open-wc/testing';
import * as surface from '../src/index.js';
import { type Frame, closeFrames, openFrame } from './support/frames.js';

const tags = ['signin-seal', 'seal-editor', 'seal-preview', 'seal-help'] as const;

type Tag = (typeof tags)[number];

/** Each `define` file, and the tags that it registers: what it draws through comes with it. */
const registered: Readonly<Record<Tag, readonly Tag[]>> = {
  'signin-seal': ['signin-seal', 'seal-preview'],
  'seal-editor': ['seal-editor', 'seal-preview'],
  'seal-preview': ['seal-preview'],
  'seal-help': ['seal-help'],
};

const tagsIn = ({ customElements }: Window): readonly Tag[] =>
  tags.filter((tag) => customElements.get(tag));

/** Runs a script in a page of its own and gives what it warned of and threw. */
async function run(
  script: string,
): Promise<{ frame: Frame; warnings: string[]; problems: string[] }> {
  const frame = await openFrame(`<script>
    warnings = []; problems = [];
    console.warn = (warning) => {
      if (String(warning).includes('signin-seal')) warnings.push(String(warning));
    };
    addEventListener('error', ({ message }) => problems.push(message));
    addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
    class Other extends HTMLElement {}
  </script><script type="module">try { ${script} } finally { window.ended = true; }</script>`);
  await waitUntil(() => 'ended' in frame.window, 'The script does not end', { timeout: 10_000 });
  const { warnings, problems } = frame.window as unknown as {
    warnings: string[];
    problems: string[];
  };
  return { frame, warnings, problems };
}

const load = (tag: Tag, query = ''): string => `await import('/src/define/${tag}.ts${query}');`;

afterEach(closeFrames);

describe('the public surface', () => {
  it('registers nothing', () => {
    expect(surface.SigninSealElement).to.be.a('function');
    expect(tagsIn(window)).to.be.empty;
  });

  it('gives the four classes, the two stores and what reads a seal', () => {
    expect(surface).to.include.keys(
      'SigninSealElement',
      'SealEditorElement',
      'SealPreviewElement',
      'SealHelpElement',
      'BrowserStore',
      'MemoryStore',
      'parseSeal',
      'palette',
      'rejectionCodes',
      'sealStoreContext',
    );
  });

  it('gives every event class', () => {
    const names = Object.keys(surface).filter((name) => name.endsWith('Event'));
    expect(names).to.include.members([
      'SealStateEvent',
      'SealEditEvent',
      'SealSaveEvent',
      'SealSavedEvent',
      'SealRemoveEvent',
      'SealRemovedEvent',
      'SealRejectedEvent',
      'SealCloseEvent',
    ]);
  });
});

for (const tag of tags) {
  describe(`define/${tag}`, () => {
    it('registers its tag, and what it draws through alone', async () => {
      const { frame, problems } = await run(load(tag));
      expect(tagsIn(frame.window)).to.have.members(registered[tag]);
      expect(problems).to.be.empty;
    });

    it('makes an element of the class', async () => {
      const { frame } = await run(load(tag));
      const element = frame.document.createElement(tag);
      frame.document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot).not.to.equal(null);
    });

    it('skips a name that is taken, with one warning, and throws nothing', async () => {
      const { frame, warnings, problems } = await run(
        `customElements.define('${tag}', Other); ${load(tag)}`,
      );
      expect(frame.window.customElements.get(tag)?.name).to.equal('Other');
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(`<${tag}>`);
      expect(problems).to.be.empty;
    });

    it('is quiet when it is imported twice', async () => {
      const { warnings, problems } = await run(`${load(tag)} ${load(tag, '?again')}`);
      expect(warnings).to.be.empty;
      expect(problems).to.be.empty;
    });
  });
}

describe('define/signin-seal', () => {
  it('leaves the editor to be loaded when it is opened', async () => {
    const { frame } = await run(`${load('signin-seal')}
      const { SigninSealElement } = await import('/src/elements/signin-seal-element.ts');
      window.opened = SigninSealElement.loadEditor();`);
    expect(tagsIn(frame.window)).not.to.include('seal-editor');
    await (frame.window as unknown as { opened: Promise<unknown> }).opened;
    expect(tagsIn(frame.window)).to.include('seal-editor');
  });

  it('upgrades an element that stands in the page before it', async () => {
    const frame = await openFrame(`<signin-seal>Not loaded</signin-seal>
      <script type="module" src="/src/define/signin-seal.ts"></script>`);
    const element = frame.document.querySelector('signin-seal');
    expect(element?.matches(':defined')).to.equal(true);
    expect(element?.state).to.equal('withheld');
  });
});
