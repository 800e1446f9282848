/** A copy of the site on another host, relayed byte for byte as a phishing kit would do it. */
import { relay } from './relay.mjs';

const HOST = 'copy.localhost';

/** Answers requests to the copy's host with the responses of the genuine address. */
export async function serveCopy(context, next) {
  if (context.hostname !== HOST) return next();
  const answer = await relay(context.req, { host: 'localhost', port: context.socket.localPort });
  context.status = answer.statusCode;
  context.set(answer.headers);
  context.body = answer;
}

/** Prints the copy's address when the server starts. */
export const announceCopy = {
  name: 'announce-copy',
  serverStart({ config, logger }) {
    logger.log(`A copy of the sign-in page on another host: http://${HOST}:${config.port}/\n`);
  },
};
