/**
 * The tables of the documentation, and the controls. Storybook's own omit methods and states, and confuse a
 * property with a part of the same name.
 */
import type { InputType } from 'storybook/internal/types';
import { type Declared, type Described, declaredAs } from './manifest.ts';

type Rows = Record<string, InputType>;

const CONTROLS: Readonly<Record<string, InputType['control']>> = {
  boolean: { type: 'boolean' },
  'string | undefined': { type: 'text' },
};

function rowOf(item: Described, category: string, more: InputType = {}): InputType {
  const { name, description = '', type } = item;
  return {
    name: name === '' ? '(the default slot)' : name,
    description,
    control: false,
    table: {
      category,
      ...(type && { type: { summary: type.text } }),
      ...(item.default && { defaultValue: { summary: item.default } }),
    },
    ...more,
  };
}

function propertyRow(property: Described): InputType {
  const { attribute, description = '', type } = property;
  const more = attribute ? `${description} Attribute: \`${attribute}\`.` : description;
  const isSettable = property.readonly !== true;
  return rowOf(
    { ...property, description: more },
    isSettable ? 'properties' : 'properties to read',
    { control: isSettable ? (CONTROLS[type?.text ?? ''] ?? false) : false },
  );
}

const signatureOf = ({ parameters = [], return: returned }: Described): string =>
  `(${parameters.map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`).join(', ')}) => ${returned?.type.text ?? 'void'}`;

const methodRow = (method: Described): InputType =>
  rowOf({ ...method, type: { text: signatureOf(method) } }, 'methods');

// A property's row is also an argument of the stories; the others only need a name of their own.
const rowsOf = (items: readonly Described[] = [], category: string, mark: string): Rows =>
  Object.fromEntries(items.map((item) => [`${mark}${item.name}`, rowOf(item, category)]));

function memberRows({ members = [] }: Declared): Rows {
  const rows = members.map((member): [string, InputType] =>
    member.kind === 'method'
      ? [`${member.name}()`, methodRow(member)]
      : [member.name, propertyRow(member)],
  );
  return Object.fromEntries(rows);
}

/** Every row of an element's table. */
export function argTypesOf(tag: string): Rows {
  const element = declaredAs(tag);
  return {
    ...memberRows(element),
    ...rowsOf(element.events, 'events', 'event '),
    ...rowsOf(element.cssStates, 'states, as :state(…)', 'state '),
    ...rowsOf(element.slots, 'slots', 'slot '),
    ...rowsOf(element.cssParts, 'parts, as ::part(…)', 'part '),
    ...rowsOf(element.cssProperties, 'custom properties', 'custom property '),
  };
}

/** An element's description. */
export function descriptionOf(tag: string): string {
  return declaredAs(tag).description ?? '';
}
