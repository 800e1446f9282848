/** Checks whether WebCodecs' decoder, which can decode a JPEG directly to a smaller size, can be trusted. */

/**
 * A gray JPEG of 8 × 8 px without its tables (ITU-T T.81, Annex B): start, frame, scan, end. Firefox's decoder
 * returns a frame for it, and for files with 12 bits or arithmetic coding, although it can't decode them.
 */
const BROKEN = Uint8Array.from([
  ...[0xff, 0xd8],
  ...[0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0],
  ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0],
  ...[0xff, 0xd9],
]);

let refusal: Promise<boolean> | undefined;

async function refusesBroken(): Promise<boolean> {
  const decoder = new ImageDecoder({ data: BROKEN, type: 'image/jpeg' });
  try {
    const { image } = await decoder.decode();
    image.close();
    return false;
  } catch {
    return true;
  } finally {
    decoder.close();
  }
}

/** Whether the browser has this decoder and it refuses damaged files, as `createImageBitmap` does. */
export function hasFrameDecoder(): Promise<boolean> {
  if (typeof ImageDecoder !== 'function') return Promise.resolve(false);
  refusal ??= refusesBroken();
  return refusal;
}
