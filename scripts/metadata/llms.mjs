/** Makes llms.txt: what a language model needs to know to add the elements to a site. */

const INTRODUCTION = `A sign-in seal is a few words or a small picture that a person chooses once on a site's sign-in page. The
browser keeps it for that site alone and shows it beside the password field at every sign-in. A copy of the page
at another address does not have it. A seal is one cheap cue, not a proof. Use passkeys first; where passwords remain,
a seal helps.`;

const USE = `## Use

    npm install signin-seal

With a bundler that handles CSS, in the sign-in page's script:

\`\`\`js
import 'signin-seal/signin-seal.css';
import 'signin-seal/define/signin-seal';
\`\`\`

Without a bundler, serve the folder \`node_modules/signin-seal/dist/cdn/\`, for example as \`/seal/\`, and load these in the
page's head:

\`\`\`html
<link rel="stylesheet" href="/seal/signin-seal.css" />
<script type="module" src="/seal/signin-seal.js"></script>
\`\`\`

In the page's form, above the fields:

\`\`\`html
<form method="post" action="/sign-in">
  <signin-seal identifier-field="user-name" password-field="password" site-name="Your Site">
    The sign-in seal did not load. If you have made one, do not enter your password here now.
  </signin-seal>
  <label for="user-name">User name</label>
  <input id="user-name" name="user-name" autocomplete="username" required />
  <label for="password">Password</label>
  <input id="password" name="password" type="password" autocomplete="current-password" required />
  <button>Sign in</button>
</form>
\`\`\`

- Put \`<signin-seal>\` inside the form, above the fields. Put a sentence into it, which shows only if the script does not load.
- Keep the site's inputs in the page. The elements refer to them by id and never own, hide or disable them.
- Load one module for each element that you use: \`signin-seal/define/…\`, or \`seal-editor.js\` and \`seal-help.js\` of
  \`dist/cdn/\`. \`signin-seal\` itself registers nothing.
- Load the style sheet in the head. It reserves the element's space while the script loads.
- Send the [page headers](README.md#page-headers). The elements need no inline styles and no \`blob:\` or \`data:\` addresses.
- If \`state\` is \`missing\`, never offer to make a seal beside the password. Never call the seal a proof.
- Never put a seal's text or picture into attributes, addresses or logs. Events contain none of it.
- To keep the seal for 400 days in every browser, including Safari, mount the handler of \`signin-seal/server\` at
  \`/.well-known/signin-seal\` and set \`kept\` on every element of every page: [docs/server.md](docs/server.md).
- For typed JSX, import \`'signin-seal/jsx/react'\` (React 19), \`'signin-seal/jsx/preact'\` or \`'signin-seal/jsx/solid'\`. For Vue,
  import \`'signin-seal/vue'\`; for Svelte, \`'signin-seal/svelte'\`. These modules contain only types.`;

const FILES = `## More

- [README.md](README.md): set-up, elements, the gate, page headers
- [docs/install.md](docs/install.md): bundlers, script tags, a CDN, integrity hashes, updates
- [docs/frameworks.md](docs/frameworks.md): types for JSX and templates, what each framework needs, code editors
- [docs/server-rendering.md](docs/server-rendering.md): pages that a server renders
- [docs/applications.md](docs/applications.md): recipes for Django and WordPress, and advice for every server
- [docs/elements.md](docs/elements.md): states for CSS, the menu, form control, the other three elements
- [docs/events.md](docs/events.md): when each event is dispatched, and what canceling it does
- [docs/stores.md](docs/stores.md): where a seal is kept, and a store of your own
- [docs/server.md](docs/server.md): a server that keeps the seal, and the attribute \`kept\`
- [docs/form-value.md](docs/form-value.md): what the server should do with the form value
- [docs/copy-alarm.md](docs/copy-alarm.md): how a page notices that it is a copy, and what the alarm cannot do
- [docs/theming.md](docs/theming.md): custom properties, themes, parts
- [docs/languages.md](docs/languages.md): the languages, and how to choose one
- [docs/messages.md](docs/messages.md): replacing messages
- [docs/back-translations.md](docs/back-translations.md): the promise and the warnings in each language, translated back
- [docs/pictures.md](docs/pictures.md): file kinds, conversion, decoders, the worker
- [docs/pattern.md](docs/pattern.md): the engraved pattern behind each seal
- [docs/attacks.md](docs/attacks.md): what is stopped, and what cannot be
- [docs/limits.md](docs/limits.md): what is refused
- [docs/browsers.md](docs/browsers.md): supported browsers, and differences in the tests
- [docs/measuring.md](docs/measuring.md): sizes and speed
- [docs/site-owners.md](docs/site-owners.md): questions from site owners, and a privacy notice
- [docs/troubleshooting.md](docs/troubleshooting.md): symptoms, their causes and what to do; the console's messages
- [docs/accessibility.md](docs/accessibility.md): what is spoken, and a WCAG 2.2 conformance report
- [SECURITY.md](SECURITY.md): what counts as a vulnerability, and how to report one
- [CHANGELOG.md](CHANGELOG.md): what changed
- [metadata/custom-elements.json](metadata/custom-elements.json): the element reference above, for programs`;

const ticked = (text) => `\`${text}\``;

const list = (title, lines) =>
  lines.length > 0 ? `### ${title}\n\n${lines.join('\n')}` : undefined;

const oneLine = (text) => text.replaceAll(/\s+/g, ' ');

const line = (name, description) => `- ${ticked(name)}: ${oneLine(description)}`;

function propertyLine({ name, type, description, readonly, attribute }) {
  const as = attribute && attribute !== name ? `, attribute ${ticked(attribute)}` : '';
  const noAttribute = attribute || readonly ? '' : ', no attribute';
  const kind = readonly ? 'read only, ' : '';
  return `- ${ticked(name)} (${kind}${ticked(type)}${as}${noAttribute}): ${oneLine(description)}`;
}

const namedLine = ({ name, description }) => line(name, description);
const methodLine = ({ name, description }) => line(`${name}()`, description);
const eventLine = ({ name, type, description }) => line(`${name}: ${type}`, description);
const slotLine = ({ name, description }) => line(name || 'default', description);
const tokenLine = (token) => line(`${token.name}: ${token.default}`, token.description);

function listsOf({ properties, readOnly, methods, events, slots, parts, states, tokens }) {
  return [
    list('Properties', [...properties, ...readOnly].map(propertyLine)),
    list('Methods', methods.map(methodLine)),
    list('Events', events.map(eventLine)),
    list('Slots', slots.map(slotLine)),
    list('Parts', parts.map(namedLine)),
    list('States, as `:state(…)`', states.map(namedLine)),
    list('Custom properties', tokens.map(tokenLine)),
  ].filter(Boolean);
}

function describe(element) {
  const { tag, description, className } = element;
  const registration = `Registered by \`import 'signin-seal/define/${tag}'\`; class \`${className}\`.`;
  return [`## <${tag}>`, description, registration, ...listsOf(element)].join('\n\n');
}

/** Makes the text of llms.txt. */
export function llms(elements, { name, description }) {
  const parts = [
    `# ${name}`,
    `> ${description}`,
    INTRODUCTION,
    USE,
    ...elements.map(describe),
    FILES,
  ];
  return `${parts.join('\n\n')}\n`;
}
