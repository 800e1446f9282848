/** Listens for events of these types that bubble to a target. The returned function gives them, and stops listening. */
export function listenBelow(target: EventTarget, types: readonly string[]): () => readonly Event[] {
  const heard: Event[] = [];
  const stopped = new AbortController();
  for (const type of types)
    target.addEventListener(type, (event) => heard.push(event), { signal: stopped.signal });
  return () => {
    stopped.abort();
    return heard;
  };
}
