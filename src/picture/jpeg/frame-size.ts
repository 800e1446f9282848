/** The size that a JPEG claims, for a page that signs people in. The editor reads more of a file; see `jpeg.ts`. */

const MARKER = 0xff;
/** The first and last frame header, and the markers between them that begin something else: DHT, JPG, DAC. */
const [SOF0, DHT, JPG, DAC, SOF15] = [0xc0, 0xc4, 0xc8, 0xcc, 0xcf];

const isFrame = (code: number): boolean =>
  code >= SOF0 && code <= SOF15 && ![DHT, JPG, DAC].includes(code);

/** Whether a marker stands alone, without a length. Source: ITU-T T.81, table B.1. */
const isAlone = (code: number): boolean => code <= 0x01 || (code >= 0xd0 && code <= 0xd8);

/**
 * The size in the frame header, in px. Undefined if there is none: then no browser decodes the file. What is between two
 * segments is skipped up to the next marker, as decoders do. Source: ITU-T T.81, B.1.1 and B.2.2.
 */
export function frameSize(
  jpeg: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  const { buffer, byteOffset, length } = jpeg;
  const view = new DataView(buffer, byteOffset, length);
  for (let at = 0; at + 9 < length;) {
    const code = jpeg[at + 1] as number;
    if (jpeg[at] !== MARKER || code === MARKER) at += 1;
    else if (isAlone(code)) at += 2;
    else if (isFrame(code))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
