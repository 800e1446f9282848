/** Runs what is not ours, a site's own store or listener: it may throw, and its page goes on. */
export function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
