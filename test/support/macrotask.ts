const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/**
 * Resolves once everything that is already due has run: all microtasks and one task of the event loop. Callers
 * continue in the order of their calls, although WebKit keeps no order between channels.
 */
export function nextMacrotask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}

/** Resolves after every timer without a delay that was set before. Source: HTML, 8.7: timers run in the order of their ends. */
export function laterTasks(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
