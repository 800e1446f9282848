import { expect } from '@open-wc/testing';
import { traceNameOf } from '../../src/store/trace-cookie.js';

const names = [
  ['https://tea.example', '__Host-seal-made'],
  ['http://localhost', '__Host-seal-made'],
  ['https://tea.example:8443', '__Host-seal-made-8443'],
  ['http://localhost:8000', '__Host-seal-made-8000'],
  ['http://127.0.0.1:3000', '__Host-seal-made-3000'],
  ['https://[::1]', '__Host-seal-made'],
  ['https://[::1]:8000', '__Host-seal-made-8000'],
  ['null', '__Host-seal-made'],
] as const;

describe('the name of the trace', () => {
  for (const [origin, name] of names) {
    it(`is ${name} on ${origin}`, () => {
      expect(traceNameOf(origin)).to.equal(name);
    });
  }
});
