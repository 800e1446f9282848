import type { Decorator } from '@storybook/web-components-vite';
import { imitateForcedColours } from './forced-colours.ts';
import { themes } from './themes.ts';
import { writePageIn } from './language.ts';
import type { Setting } from './toolbars.ts';

const theme = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, theme];

// Elements that are added later have their own shadow trees.
let later: MutationObserver | undefined;

function forceColours(isOn: boolean): void {
  later?.disconnect();
  requestAnimationFrame(() => {
    imitateForcedColours(isOn);
  });
  if (!isOn) return;
  later = new MutationObserver(() => {
    imitateForcedColours(true);
  });
  later.observe(document.body, { childList: true, subtree: true });
}

/** Applies the toolbars' settings to the page of a story. */
export const applyToolbars: Decorator = (story, { globals, viewMode }) => {
  const setting = globals as unknown as Setting;
  const { documentElement: page } = document;
  page.style.colorScheme = setting.scheme;
  page.dir = setting.direction;
  writePageIn(setting.language, viewMode === 'story');
  theme.replaceSync(themes.get(setting.theme) ?? '');
  forceColours(setting.forcedColours === 'on');
  return story();
};
