/** The same sequence of bytes for every story, so that it looks the same each time: 128 of 256 values, none near its neighbors. */
const STEP = 97;

/** Takes chance out of a story: a new seal draws its colour and its pattern at random. */
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
