/** Imports point one way: seal ← picture, store ← elements ← define. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may import ${allowed} alone`,
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    only('seal-is-pure', '^src/seal/', ['^src/seal/', '^node_modules/zod/']),
    only('picture-knows-seal', '^src/picture/', [
      '^src/(picture|seal)/',
      '^node_modules/image-size/',
    ]),
    only('store-knows-seal', '^src/store/', ['^src/(store|seal)/']),
    only('elements-register-nothing', '^src/elements/', [
      '^src/(elements|store|picture|seal)/',
      '^node_modules/',
    ]),
    only('frameworks-are-types', '^src/frameworks/', [
      '^src/(frameworks|elements)/',
      '^node_modules/(@types/react|preact|react|solid-js|svelte|vue)/',
    ]),
    only('define-registers', '^src/define/', ['^src/(define|elements)/']),
    {
      name: 'only-elements-know-lit',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/elements/' },
      to: { path: '^node_modules/(@?lit|lit-)' },
    },
    {
      name: 'estimator-apart',
      severity: 'error',
      comment:
        'the estimator and its dictionary are heavy: only its own file imports them, and that lazily',
      from: { path: '^src/', pathNot: '^src/elements/guess-estimator.ts$' },
      to: { path: '^node_modules/@zxcvbn-ts/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
};
