/** Replaces a property of the browser for one story. Returns a function that restores it. */
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
