/** The same bytes for every story, so that it always looks the same: 128 of 256 values, each far from the one before. */
const STEP = 97;

/** Removes the randomness from a story: a new seal has a random colour and pattern. */
export function fixChance(): () => void {
  const original: unknown = Reflect.get(crypto, 'getRandomValues');
  let at = 0;
  crypto.getRandomValues = (values) => {
    const { buffer, byteOffset, byteLength } = values;
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = (at += STEP) % 256;
    return values;
  };
  return () => {
    Reflect.set(crypto, 'getRandomValues', original);
  };
}
