/** Finds the TypeScript source of a worker, whose address the server does not rewrite as it does with imports. */
const WORKER = /^\/src\/.*-worker\.js$/;

/** A middleware for the test server (Koa). */
export async function serveTypeScriptWorker(ctx, next) {
  if (WORKER.test(ctx.path)) ctx.path = ctx.path.replace(/\.js$/, '.ts');
  return next();
}
