/** Pastes as a browser does. */

/** A paste event with this data. */
export function pasteOf(clipboardData: DataTransfer): ClipboardEvent {
  const bubbling = { bubbles: true, composed: true, cancelable: true };
  const event = new ClipboardEvent('paste', { ...bubbling, clipboardData });
  // In Firefox, the data passed to the constructor arrives empty.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return event;
}
