import { useHappyDom } from './support/doms.mjs';
import { testElements } from './support/test-elements.mjs';

testElements('happy-dom', useHappyDom);
