/** File sizes in English. */

const KB = 1024;
const MB = KB * KB;

/** Two significant digits are enough to compare sizes: 4.2 MB, 38 KB. */
const figures = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** A number of bytes as people read it: `38 KB`, `4.2 MB`; 1 MB is 1,048,576 bytes, as in the rule of "under 1 MB". */
export function fileSize(bytes: number): string {
  return bytes < MB
    ? `${figures.format(Math.max(1, bytes / KB))} KB`
    : `${figures.format(bytes / MB)} MB`;
}
