/**
 * Holds requests until the development server's plug-ins have started: it listens before. Put the plug-in last and the
 * middleware first.
 */
let start;
const started = new Promise((resolve) => {
  start = resolve;
});

/** The plug-in. Node's own resolution comes after it, and starts in the same turn of the event loop. */
export const startPlugin = {
  name: 'start',
  serverStart: () => void setImmediate(start),
};

/** The middleware. */
export async function holdUntilStarted(_context, next) {
  await started;
  return next();
}
