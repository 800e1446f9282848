/**
 * The events that carry what is typed, pasted, dragged or chosen, and that leave a shadow tree. Other events that carry
 * it, such as `change` and `select`, never leave the tree.
 */
const REVEALING = [
  ...['beforeinput', 'input', 'textInput'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['beforecopy', 'beforecut', 'beforepaste', 'copy', 'cut', 'paste', 'dragstart', 'drop'],
];

const KEYS = ['keydown', 'keypress', 'keyup'];

/** A key that writes nothing, such as Escape, Tab or F1. The other three are names for letters that are still unknown. */
const NAMED = /^(?!Dead|Process|Unidentified)[A-Z][a-z\d]/;

/** Whether an event is for a text field. */
export function isIntoField(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement && target.selectionStart !== null;
}

const stop = (event: Event): void => {
  event.stopPropagation();
};

// Shortcuts reach the page. With Alt, some keyboards write letters even while Control is held.
const stopLetter = (event: Event): void => {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  const isShortcut = (ctrlKey || metaKey) && !altKey;
  if (isIntoField(event) && !isShortcut && !NAMED.test(key)) stop(event);
};

/**
 * Stops events at an editor's root that would reveal the seal to listeners on the page, after the editor has handled
 * them. Listeners of the page's capture phase come first, and cannot be stopped.
 */
export function keepPrivate(root: HTMLElement | ShadowRoot): void {
  for (const type of REVEALING) root.addEventListener(type, stop);
  for (const type of KEYS) root.addEventListener(type, stopLetter);
}
