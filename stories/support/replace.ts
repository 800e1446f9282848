/** Puts something else in the place of a browser's own, for one story; returns how to put it back. */
export function replace<Owner extends object>(
  owner: Owner,
  name: keyof Owner,
  value: unknown,
): () => void {
  const original = owner[name];
  Reflect.set(owner, name, value);
  return () => {
    Reflect.set(owner, name, original);
  };
}
