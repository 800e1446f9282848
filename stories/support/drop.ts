/** Drags and drops, with the browser's events. */

const withData = (type: string, data: object): Event =>
  Object.defineProperty(new Event(type, { bubbles: true, cancelable: true }), 'dataTransfer', {
    value: data,
  });

/** Drags a file over the element without dropping it. */
export function dragOver(element: Element): void {
  element.dispatchEvent(withData('dragover', { types: ['Files'] }));
}

/** Drops files on the element. */
export function dropFiles(element: Element, files: readonly File[]): void {
  element.dispatchEvent(
    withData('drop', { types: ['Files'], files, items: [], getData: () => '' }),
  );
}

/** Drops a folder on the element. */
export function dropFolder(element: Element): void {
  const items = [{ webkitGetAsEntry: () => ({ isDirectory: true }) }];
  element.dispatchEvent(
    withData('drop', { types: ['Files'], files: [], items, getData: () => '' }),
  );
}

/** Drops a picture out of another page on the element. */
export function dropAddress(element: Element): void {
  const data = new DataTransfer();
  data.setData('text/uri-list', 'https://example.com/kite.jpg');
  element.dispatchEvent(withData('drop', data));
}
