/**
 * Logs no request that the browser has canceled. The server itself leaves these out over HTTP/1 only, and the tests use HTTP/2,
 * where a canceled request has another error.
 */
export async function ignoreCanceledRequests(context, next) {
  const report = context.onerror.bind(context);
  context.onerror = (error) => {
    if (error?.code !== 'ERR_HTTP2_STREAM_ERROR') report(error);
  };
  await next();
}
