import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import js from '@eslint/js';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'build',
      'coverage',
      'node_modules',
      'test-results',
      'playwright-report',
      'test/types',
    ],
  },
  // Each is checked by its framework's own tools.
  { ignores: ['examples'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true },
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [wc['flat/best-practice'], lit['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'max-lines': ['error', { max: 200, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
      complexity: ['error', 8],
      // It suggests the assertion that the strict rules forbid.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // chai's assertions look like promises, because the accessibility plug-in's assertion is one.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['test/doms/**/*.mjs'], languageOptions: { globals: globals.browser } },
  {
    files: ['demo/*.js', 'bench/*/*.js'],
    languageOptions: { globals: { ...globals.browser, ImageDecoder: 'readonly' } },
  },
);
