import { handler } from './handler.js';

declare const Deno: {
  readonly env: { get(name: string): string };
  serve(options: object, answer: (request: Request) => Promise<Response>): void;
};

Deno.serve({ hostname: '127.0.0.1', port: Number(Deno.env.get('PORT')) }, (request) =>
  handler(request),
);
