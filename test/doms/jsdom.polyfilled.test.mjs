import { polyfillInternals, useJsdom } from './support/doms.mjs';
import { testElements } from './support/test-elements.mjs';

testElements('jsdom with a polyfill of ElementInternals', (complain) => {
  useJsdom(complain);
  polyfillInternals();
});
