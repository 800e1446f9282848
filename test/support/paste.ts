/** Pastes as a browser does. */

/** A paste of this, to be dispatched. */
export function pasteOf(clipboardData: DataTransfer): ClipboardEvent {
  const bubbling = { bubbles: true, composed: true, cancelable: true };
  const event = new ClipboardEvent('paste', { ...bubbling, clipboardData });
  // Firefox hands the constructor's data on empty.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return event;
}
