/** Writes the data for completion and hints in editors: Visual Studio Code's custom data, and JetBrains' web-types. */

const bullet = ({ name, description }) => `- \`${name || 'default'}\`: ${description}`;

const section = (title, list) =>
  list.length > 0 ? [`**${title}**`, list.map(bullet).join('\n')] : [];

/** What an editor shows for a tag. */
function explain({ description, events, parts, states, slots }) {
  return [
    description,
    ...section('Events', events),
    ...section('Parts', parts),
    ...section('States, as `:state(…)`', states),
    ...section('Slots', slots),
  ].join('\n\n');
}

const wordsIn = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

// `v` is Visual Studio Code's name for an attribute without a value.
function vsCodeAttribute({ name, description, type }) {
  const values = wordsIn(type);
  return {
    name,
    description,
    ...(type === 'boolean' && { valueSet: 'v' }),
    ...(values.length > 0 && { values }),
  };
}

/** Tags and attributes for Visual Studio Code's HTML. */
export function vsCodeHtml(elements) {
  const tags = elements.map((element) => ({
    name: element.tag,
    description: { kind: 'markdown', value: explain(element) },
    attributes: element.attributes.map(vsCodeAttribute),
  }));
  return { version: 1.1, tags };
}

const onceEach = (lists) => [...new Map(lists.flat().map((one) => [one.name, one])).values()];

const tokensOf = (elements) => onceEach(elements.map(({ tokens }) => tokens));

const withDefault = (token) => `${token.description} Default: \`${token.default}\`.`;

/** Custom properties, parts and states for Visual Studio Code's CSS. */
export function vsCodeCss(elements) {
  const properties = tokensOf(elements).map((token) => ({
    name: token.name,
    description: { kind: 'markdown', value: withDefault(token) },
  }));
  const pseudo = (kind, lists) =>
    onceEach(lists).map(({ name, description }) => ({ name: `${kind}(${name})`, description }));
  return {
    version: 1.1,
    properties,
    pseudoClasses: pseudo(
      ':state',
      elements.map(({ states }) => states),
    ),
    pseudoElements: pseudo(
      '::part',
      elements.map(({ parts }) => parts),
    ),
  };
}

const described = ({ name, description }) => ({ name, description });

function webTypesElement(element) {
  return {
    name: element.tag,
    description: element.description,
    attributes: element.attributes.map((attribute) => ({
      ...described(attribute),
      value: { type: attribute.type, ...(attribute.default && { default: attribute.default }) },
    })),
    slots: element.slots.map(described),
    js: {
      properties: [...element.properties, ...element.readOnly].map((property) => ({
        ...described(property),
        type: property.type,
        ...(property.readonly && { 'read-only': true }),
      })),
      events: element.events.map((event) => ({ ...described(event), type: event.type })),
    },
    css: {
      parts: element.parts.map(described),
      'pseudo-classes': element.states.map(({ name, description }) => ({
        name: `state(${name})`,
        description,
      })),
    },
  };
}

/** Everything for JetBrains' editors. */
export function webTypes(elements, { name, version }) {
  const properties = tokensOf(elements).map((token) => ({
    name: token.name,
    description: withDefault(token),
  }));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: { html: { elements: elements.map(webTypesElement) }, css: { properties } },
  };
}
