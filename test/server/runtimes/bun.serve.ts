import { handler } from './handler.js';

declare const Bun: {
  readonly env: Readonly<Record<string, string>>;
  serve(options: object): void;
};

Bun.serve({
  hostname: '127.0.0.1',
  port: Number(Bun.env.PORT),
  fetch: (request: Request) => handler(request),
});
