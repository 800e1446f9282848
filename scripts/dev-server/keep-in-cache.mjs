/**
 * Lets the browser cache scripts during a run, instead of requesting them again for every test file and every
 * frame. Each run has its own profile, and scripts can change only if files are watched.
 */
export async function keepInCache(context, next) {
  await next();
  const isOurs = /^\/(src|test|node_modules)\//.test(context.path);
  const watches = process.argv.includes('--watch');
  if (isOurs && !watches) context.set('cache-control', 'max-age=3600, immutable');
}
