/**
 * The folders of `src/`, called rooms: what each holds, and what it may import. The import check and the table in
 * CONTRIBUTING.md are both made from this list.
 */
const LIT = ['lit', 'lit-html', 'lit-element', '@lit'];

/** The rooms, from those that import nothing to what a page loads. */
export const rooms = [
  {
    room: 'seal',
    holds: 'what a seal is: text, colours, pattern, rejections. Pure, no DOM',
    packages: ['valibot'],
  },
  {
    room: 'page',
    holds: 'facts about the page around the element: frame, visibility, input fields. No Lit',
    imports: ['seal'],
  },
  {
    room: 'picture',
    holds:
      'how a file becomes a picture, off the main thread; `headers/` and `jpeg/` read bytes, `pixels/` changes pixels',
    imports: ['seal'],
  },
  {
    room: 'store',
    holds:
      'where a seal is stored: the interface of stores, this browser, the site’s server, memory',
    imports: ['seal', 'page'],
  },
  {
    room: 'messages',
    holds: 'every sentence that a user reads, one folder per language',
    imports: ['seal'],
  },
  {
    room: 'languages',
    holds: 'the languages that the page imports, and how an element chooses one of them',
    imports: ['page', 'messages'],
  },
  {
    room: 'editing',
    holds:
      'the logic of the editor, without its view: draft, state, rules, guess estimates, saving. No Lit',
    imports: ['seal', 'page', 'picture', 'store'],
    packages: ['@zxcvbn-ts'],
  },
  {
    room: 'elements',
    holds: 'the custom elements: one folder each, and `common/` for code that two or more share',
    imports: ['seal', 'page', 'picture', 'store', 'messages', 'editing'],
    packages: LIT,
  },
  {
    room: 'define',
    holds: 'one file per tag, which registers it once; `lang/` has one file per language',
    imports: ['page', 'elements', 'languages', 'messages'],
  },
  {
    room: 'frameworks',
    holds: 'types for JSX and templates',
    files: ['index.ts'],
    packages: ['@types/react', 'preact', 'react', 'solid-js', 'svelte', 'vue'],
  },
  {
    room: 'server',
    holds:
      'the site’s server, if it keeps seals. Fetch and Web Crypto; Node in `node/` and Redis in `redis/`',
    imports: ['seal'],
    files: ['store/kept-cookies.ts', 'store/kept-protocol.ts', 'store/seal-record.ts'],
    packages: ['ioredis'],
    builtIns: true,
  },
  {
    room: 'command',
    holds: 'the command `npx signin-seal`, in Node',
    files: ['page/origin-of.ts', 'page/write-home.ts'],
    builtIns: true,
  },
  {
    room: 'testing',
    holds: 'tests for a site’s own store and vault: `signin-seal/testing`',
    imports: ['seal', 'store'],
    files: ['server/seal-vault.ts'],
  },
];

const below = ['seal', 'page', 'picture', 'store', 'messages', 'editing', 'elements/common'];

const elementFile = (tag) => `elements/${tag}/${tag}-element.ts`;

/** Inside `elements/`, a room may import the elements that it shows, but nothing else of its neighbors. */
export const elementRooms = [
  { room: 'elements/common', imports: below, packages: LIT },
  {
    room: 'elements/signin-seal',
    imports: below,
    packages: LIT,
    files: [elementFile('seal-editor')],
  },
  {
    room: 'elements/seal-editor',
    imports: below,
    packages: LIT,
    files: [elementFile('seal-crop')],
  },
  { room: 'elements/seal-preview', imports: below, packages: LIT },
  { room: 'elements/seal-crop', imports: below, packages: LIT },
  { room: 'elements/seal-help', imports: below, packages: LIT },
];
