import { expect } from '@open-wc/testing';
import { homeOrigins } from '../../src/page/home-origins.js';
import { readHome } from '../../src/page/read-home.js';
import { writeHome } from '../../src/page/write-home.js';

const ORIGIN = 'https://login.example.com';

/** What the command never writes. */
const NO_ORIGINS = [
  'javascript:alert(1)//',
  'JavaScript:alert(1)//',
  'data:text/html,x',
  'blob:https://login.example.com',
  'ftp://login.example.com',
  'file://',
  'null',
  'login.example.com',
  'https://',
  'https://login.example.com/',
  'https://login.example.com/sign-in',
  'https://login.example.com:443',
  'https://login.example.com.',
  'https://LOGIN.example.com',
  'https://ada@login.example.com',
];

/** All values with one character replaced. */
const mistypings = (home: string): string[] =>
  Array.from(home, (character, index) =>
    ['0', '7', 'f', 'x', '']
      .filter((other) => other !== character)
      .map((other) => home.slice(0, index) + other + home.slice(index + 1)),
  ).flat();

describe('a home', () => {
  it('gives back its origins, in order', () => {
    const origins = [ORIGIN, 'https://www.example.com:8443', 'http://[::1]:8000'];
    expect(readHome(writeHome(origins))).to.deep.equal(origins);
  });

  it('is different each time', () => {
    const homes = Array.from({ length: 50 }, () => writeHome([ORIGIN]));
    expect(new Set(homes).size).to.equal(50);
  });

  it('begins with its version, and is safe in an attribute', () => {
    expect(writeHome([ORIGIN])).to.match(/^w1\.[\da-f]+$/);
  });

  it('hides the host from a search for it, plain, in base 64, in hexadecimal or reversed', () => {
    const base64 = btoa('login.example.com').slice(0, -3);
    const hex = Array.from('login.example.com', (one) => one.charCodeAt(0).toString(16)).join('');
    for (let count = 0; count < 200; count++) {
      const home = writeHome([ORIGIN]);
      expect(home).not.to.contain('example').and.not.to.contain(base64);
      expect(home).not.to.contain(hex.slice(0, 8)).and.not.to.contain(hex.slice(-8));
    }
  });

  it('shares no part of 8 digits with another one of the same origin', () => {
    const [one, other] = [writeHome([ORIGIN]), writeHome([ORIGIN])];
    const parts = Array.from({ length: one.length - 11 }, (_, at) => one.slice(at + 3, at + 11));
    expect(parts.filter((part) => other.includes(part))).to.deep.equal([]);
  });

  it('with any one character wrong has no other host', () => {
    const found = mistypings(writeHome([ORIGIN])).flatMap(readHome);
    expect(found.filter((origin) => origin !== ORIGIN)).to.deep.equal([]);
  });

  it('has no origin if its end is missing', () => {
    const homes = Array.from({ length: 300 }, () => writeHome([ORIGIN]));
    const cut = homes.flatMap((home) => [home.slice(0, -1), home.slice(0, -2)]);
    expect(cut.flatMap(readHome)).to.deep.equal([]);
  });

  for (const entry of NO_ORIGINS)
    it(`with “${entry}” in it, first or second, has no origins`, () => {
      expect(homeOrigins(writeHome([entry]))).to.deep.equal([]);
      expect(homeOrigins(writeHome([entry, ORIGIN]))).to.deep.equal([]);
      expect(homeOrigins(writeHome([ORIGIN, entry]))).to.deep.equal([]);
    });

  it('keeps its origins if all of them are valid', () => {
    const origins = [ORIGIN, 'http://localhost:8000', 'https://xn--bcher-kva.example'];
    expect(homeOrigins(writeHome(origins))).to.deep.equal(origins);
  });

  for (const value of ['', 'w1.', 'https://login.example.com', 'w1.zz', '\u{1F433}'])
    it(`of “${value}” has no origin`, () => {
      expect(readHome(value)).to.deep.equal([]);
    });
});
