/**
 * Whether Lit works on this page. A script of the page can replace any method of JavaScript or the DOM before Lit loads. Lit
 * then throws, or it silently renders something else, such as a seal without its text.
 */
import { html, notEqual, nothing, render } from 'lit';
import { makeElement } from '../../page/document-property.js';

/**
 * Runs a check at each call until it has passed once, because an element that shadows a method can leave the page. A
 * check that throws has failed.
 */
function askUntilYes(question: () => boolean): () => boolean {
  let answer = false;
  return () => {
    try {
      return (answer ||= question());
    } catch {
      return false;
    }
  };
}

const mapWorks = (): boolean => {
  const map = new Map().set(1, 2);
  return map.has(1) && map.get(1) === 2 && map.size === 1;
};

const callWorks = (): boolean => Object.prototype.toString.call([]) === '[object Array]';

const listenerWorks = (): boolean => {
  new EventTarget().addEventListener('test', mapWorks);
  return true;
};

/** Whether what Lit's constructors and properties use works. If not, no element may be made: its constructor could throw. */
export const canConstruct = askUntilYes(
  () =>
    // Lit's parser never ends if this is not null.
    /a/.exec('b') === null &&
    'aB'.toLowerCase() === 'ab' &&
    Promise.resolve().then() instanceof Promise &&
    [mapWorks, callWorks, listenerWorks].every((works) => works()) &&
    notEqual(1, 2) &&
    !notEqual(1, 1),
);

/** Whether Lit renders each kind of binding as it is written. */
export const canRender = askUntilYes(() => {
  const place = makeElement('div');
  const list = [nothing, html`<i>${'d'}</i>`];
  const sample = html`<p id="a" class="a ${'b'}" ?hidden=${true}><b .lang=${'de'}>c</b>${list}</p>`;
  render(sample, place);
  const outer = place.firstElementChild as HTMLElement;
  const [first, last] = outer.children as unknown as readonly [HTMLElement, HTMLElement];
  const { id, className, hidden, attributes } = outer;
  const found = [id, className, hidden, attributes.length, first.lang, first.textContent];
  return [...found, last.textContent].join() === 'a,a b,true,3,de,c,d';
});
