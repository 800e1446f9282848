import { listen } from '../../e2e/support/listen.js';
import { expect, test } from '../support/application.js';

test('no file of the package is loaded twice under different addresses', async ({
  page,
  application,
}) => {
  const { requests } = listen(page);
  await application.makeTextSeal(['odd', 'whale']);
  const scripts = requests.filter(({ pathname }) => /\/seal\/[^/]+\.js$/.test(pathname));
  // The names without the digest that Django adds.
  const names = scripts.map(({ pathname }) => pathname.replace(/\.[\da-f]{12}(?=\.js$)/, ''));
  expect(names.filter((name) => name.endsWith('/signin-seal.js'))).toHaveLength(1);
  expect(new Set(names).size).toBe(names.length);
});
