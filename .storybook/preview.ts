import { configure } from 'storybook/test';
import type { Preview } from '@storybook/web-components-vite';
import { argTypesOf, descriptionOf } from './docs/arg-types.ts';
import { fixChance } from './setting/fix-chance.ts';
import { logEvents } from './setting/log-events.ts';
import { initialGlobals, globalTypes, viewports } from './toolbars/toolbars.ts';
import { showLanguage, startInEnglish } from './toolbars/language.ts';
import { applyToolbars } from './toolbars/apply-toolbars.ts';
import './preview.css';

// A busy machine can be slow, and an error need not contain the whole page.
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(String(message)) });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [applyToolbars],
  beforeEach: [fixChance, logEvents, startInEnglish],
  afterEach: showLanguage,
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    viewport: { options: viewports },
    controls: { expanded: true, sort: 'none' },
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      toc: true,
    },
    options: {
      storySort: {
        order: [
          'Pages',
          ['Start here', 'The flow', '*'],
          'Elements',
          'The whole flow',
          'Documents',
          '*',
        ],
      },
    },
  },
};

export default preview;
