/**
 * `seal-foreign`: the page is at an address that is not among its home's. Cancel it to show an alarm of your own: the element
 * then shows nothing, and leaves the form valid.
 */
export class SealForeignEvent extends Event {
  constructor() {
    super('seal-foreign', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'seal-foreign': SealForeignEvent;
  }
}
