import { expect } from '@open-wc/testing';
import { registrablePart } from '../../src/page/registrable-part.js';

const PARTS: readonly (readonly [hostname: string, part: string | undefined])[] = [
  ['copy.example', 'copy.example'],
  ['login.bank.copy.example', 'copy.example'],
  ['ada-lovelace.copy.example', 'copy.example'],
  ['copy.example.', 'copy.example'],
  ['login.copy.co.uk', 'copy.co.uk'],
  ['login.copy.com.au', 'copy.com.au'],
  ['copy.com.au', 'copy.com.au'],
  ['login.example.com.mcas.ms', 'mcas.ms'],
  ['login-example-com.ezproxy.library.example.ac.uk', 'example.ac.uk'],
  ['login-example-com.translate.goog', 'translate.goog'],
  ['login-example.github.io', 'github.io'],
  ['xn--80ak6aa92e.com', 'xn--80ak6aa92e.com'],
  ['www.bit.ly', 'www.bit.ly'],
  ['bit.ly', 'bit.ly'],
  ['web', undefined],
  ['203.0.113.9', undefined],
  ['[2001:db8::9]', undefined],
];

describe('registrablePart', () => {
  for (const [hostname, part] of PARTS)
    it(`of ${hostname} is ${String(part)}`, () => {
      expect(registrablePart(hostname)).to.equal(part);
    });
});
