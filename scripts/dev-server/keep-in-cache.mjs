/**
 * Lets the browser keep scripts for the run, instead of asking for each anew with every file of tests and
 * every frame. Each run has a profile of its own; only where files are watched may a script change.
 */
export async function keepInCache(context, next) {
  await next();
  const isOurs = /^\/(src|test|node_modules)\//.test(context.path);
  const watches = process.argv.includes('--watch');
  if (isOurs && !watches) context.set('cache-control', 'max-age=3600, immutable');
}
