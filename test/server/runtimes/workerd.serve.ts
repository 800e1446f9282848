import { handler } from './handler.js';

export default { fetch: (request: Request): Promise<Response> => handler(request) };
