/** Tells whether WebCodecs' decoder, which can decode a JPEG to a smaller size at once, is to be trusted. */

/**
 * A grey JPEG of 8 × 8 px that lacks its tables (ITU-T T.81, Annex B): start, frame, scan, end. Firefox's decoder
 * makes a frame of it, and of files of 12 bits or with arithmetic coding, which it can't decode either.
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

/** Whether there is such a decoder, and it refuses what is damaged, as `createImageBitmap` does. */
export function hasFrameDecoder(): Promise<boolean> {
  if (typeof ImageDecoder !== 'function') return Promise.resolve(false);
  refusal ??= refusesBroken();
  return refusal;
}
