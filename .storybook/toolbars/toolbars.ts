/** The toolbars above each story: settings that a page, a person or a device could have. */
import type { Preview } from '@storybook/web-components-vite';
import { languageTags, titleOf } from './language.ts';
import { NO_THEME, themes } from './themes.ts';

/** The toolbars' settings. */
export interface Setting {
  readonly theme: string;
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly forcedColours: 'off' | 'on';
  readonly language: string;
}

/** The initial setting of each toolbar. */
export const initialGlobals = {
  theme: NO_THEME,
  scheme: 'light',
  direction: 'ltr',
  forcedColours: 'off',
  language: 'en',
} as const satisfies Setting;

const titled = (name: string): { readonly value: string; readonly title: string } => ({
  value: name,
  title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
});

/** The toolbars, except the viewport's, which is Storybook's own. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'A theme of this package',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [{ value: NO_THEME, title: 'No theme' }, ...[...themes.keys()].map(titled)],
    },
  },
  scheme: {
    description: 'Light or dark',
    toolbar: { icon: 'mirror', dynamicTitle: true, items: ['light', 'dark'].map(titled) },
  },
  direction: {
    description: 'The direction of the page’s writing',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  forcedColours: {
    description: 'Forced colours, as Windows’ contrast themes have them, imitated',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'off', title: 'Colours as they are' },
        { value: 'on', title: 'Forced colours' },
      ],
    },
  },
  language: {
    description: 'The language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: languageTags.map((value) => ({ value, title: titleOf(value) })),
    },
  },
};

const viewport = (
  name: string,
  width: number,
  height: number,
): {
  readonly name: string;
  readonly styles: { readonly width: string; readonly height: string };
} => ({
  name: `${name}, ${String(width)} px`,
  styles: { width: `${String(width)}px`, height: `${String(height)}px` },
});

/** The sizes of a page, in CSS px. 320 is the narrowest that WCAG 2.2 requires (1.4.10, Reflow). */
export const viewports = {
  narrow: viewport('The narrowest phone', 320, 640),
  phone: viewport('A phone', 390, 844),
  tablet: viewport('A tablet', 768, 1024),
  desktop: viewport('A desktop', 1280, 900),
};
