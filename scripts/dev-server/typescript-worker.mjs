/** Finds the TypeScript of a worker: unlike an import, its address is not changed on the way. */
const WORKER = /^\/src\/.*-worker\.js$/;

/** A middleware for the test server (Koa). */
export async function serveTypeScriptWorker(ctx, next) {
  if (WORKER.test(ctx.path)) ctx.path = ctx.path.replace(/\.js$/, '.ts');
  return next();
}
