import { polyfillInternals, useHappyDom } from './support/doms.mjs';
import { testElements } from './support/test-elements.mjs';

testElements('happy-dom with a polyfill of ElementInternals', (complain) => {
  useHappyDom(complain);
  polyfillInternals();
});
