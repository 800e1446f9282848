import { useJsdom } from './support/doms.mjs';
import { testElements } from './support/test-elements.mjs';

testElements('jsdom', useJsdom);
