/** Writes llms.txt: what a language model should know before it puts the elements into a site. */

const INTRODUCTION = `A sign-in seal is a few words or a small picture that a person chooses once on a site's sign-in page. The
browser keeps it for that site alone and shows it beside the password field at every sign-in. A copy of the page
at another address does not have it. It is one cheap cue and not a proof: passkeys first; where passwords remain,
a seal helps.`;

const USE = `## Use

    npm install signin-seal

With a bundler, in the sign-in page's script:

\`\`\`js
import 'signin-seal/signin-seal.css';
import 'signin-seal/define/signin-seal';
\`\`\`

Without one, serve the folder \`node_modules/signin-seal/dist/cdn/\`, say as \`/seal/\`, and load in the page's head:

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

- Put \`<signin-seal>\` inside the form, above the fields, with a sentence of the site's own in it.
- Keep the site's inputs in the page. The elements name them by id and never own, hide or disable them.
- Load one file for each element in use: \`signin-seal/define/…\`, or \`seal-editor.js\` and \`seal-help.js\` of
  \`dist/cdn/\`. \`signin-seal\` itself registers nothing.
- Load the style sheet in the head: it keeps the element's room while the script loads.
- Send the page headers of the README. The elements work without inline styles, blob: and data: addresses.
- Never offer to make a seal beside the password when \`state\` is \`missing\`, and never call the seal a proof.
- Never put a seal's words or picture into attributes, addresses or logs. Events carry none of it.
- JSX: \`import 'signin-seal/jsx/react'\` (React 19), \`'signin-seal/jsx/preact'\` or \`'signin-seal/jsx/solid'\`. Vue:
  \`import 'signin-seal/vue'\`. Svelte: \`import 'signin-seal/svelte'\`. These hold types alone.`;

const FILES = `## More

- [README.md](README.md): everything for a site: states, the gate, stores, headers, attacks, limits
- [CHANGELOG.md](CHANGELOG.md): what changed
- [metadata/custom-elements.json](metadata/custom-elements.json): the same as below, for machines`;

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

function describe(element) {
  const { properties, readOnly, methods, events, slots, parts, states, tokens } = element;
  return [
    `## <${element.tag}>`,
    element.description,
    `Registered by \`import 'signin-seal/define/${element.tag}'\`; class \`${element.className}\`.`,
    list('Properties', [...properties, ...readOnly].map(propertyLine)),
    list(
      'Methods',
      methods.map(({ name, description }) => line(`${name}()`, description)),
    ),
    list(
      'Events',
      events.map(({ name, type, description }) => line(`${name}: ${type}`, description)),
    ),
    list(
      'Slots',
      slots.map(({ name, description }) => line(name || 'default', description)),
    ),
    list(
      'Parts',
      parts.map(({ name, description }) => line(name, description)),
    ),
    list(
      'States, as `:state(…)`',
      states.map(({ name, description }) => line(name, description)),
    ),
    list(
      'Custom properties',
      tokens.map((token) => line(`${token.name}: ${token.default}`, token.description)),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The text of llms.txt. */
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
