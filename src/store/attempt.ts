/** Runs code that is not ours, such as a site's store or listener. If it throws, the error is logged and the page goes on. */
export function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
