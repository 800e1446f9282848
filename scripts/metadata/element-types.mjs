/** Writes the types of each element's properties, attributes and events, which every framework's types build on. */

const HEADER = `/**
 * What can be set on each element, and what it dispatches: the frameworks' types follow from these.
 * Made from the elements' JSDoc by \`npm run metadata\`.
 */`;

const doc = ({ description }) => `/** ${description.replaceAll(/\s+/g, ' ')} */`;

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const baseOf = ({ className }) => className.replace(/Element$/, '');

const block = (name, lines) =>
  lines.length > 0 ? `interface ${name} {\n${lines.join('\n')}\n}` : `type ${name} = Nothing;`;

function typesOf(element) {
  const { className, attributes, properties, events } = element;
  const base = baseOf(element);
  const member = (field) => `${className}['${field}'] | undefined`;
  // An accessor's type is that of its getter, so `form` has the type of its attribute alone.
  const isAttributeAlone = ({ name }) =>
    attributes.some((one) => one.name === name && !one.fieldName);
  const own = properties
    .filter((one) => !isAttributeAlone(one))
    .map((one) => `${doc(one)}\n${key(one.name)}?: ${member(one.name)};`);
  const typeOf = ({ fieldName, type }) => (fieldName ? member(fieldName) : `${type} | undefined`);
  const named = attributes.map((one) => `${doc(one)}\n${key(one.name)}?: ${typeOf(one)};`);
  const listened = events.map((one) => `${doc(one)}\n${key(one.name)}: ${one.type};`);
  return [
    `/** The properties of \`<${element.tag}>\` that can be set. */\nexport ${block(`${base}Properties`, own)}`,
    `/** The attributes of \`<${element.tag}>\`. */\nexport ${block(`${base}Attributes`, named)}`,
    `/** The events of \`<${element.tag}>\`. */\nexport ${block(`${base}Events`, listened)}`,
  ].join('\n\n');
}

function entryOf(element) {
  const base = baseOf(element);
  return `${doc(element)}
  '${element.tag}': {
    readonly element: ${element.className};
    readonly properties: ${base}Properties;
    readonly attributes: ${base}Attributes;
    readonly events: ${base}Events;
  };`;
}

/** The module of these types. */
export function elementTypes(elements) {
  const types = elements.flatMap(({ events }) => events.map(({ type }) => type));
  const ours = [...new Set(types)].filter((type) => type.startsWith('Seal'));
  const classes = elements.map(({ className }) => className);
  return `${HEADER}
import type { ${[...classes, ...ours].join(', ')} } from '../index.js';

type Nothing = object;

${elements.map(typesOf).join('\n\n')}

/** Every element by its tag. */
export interface Elements {
  ${elements.map(entryOf).join('\n  ')}
}

/** What a listener gets: the event, and as its \`currentTarget\` the element. */
export type ElementEvent<Tag extends keyof Elements, Name extends keyof Elements[Tag]['events']> =
  Elements[Tag]['events'][Name] & { readonly currentTarget: Elements[Tag]['element'] };
`;
}
