import type { Language } from '../language.js';
import { signin } from './signin.js';

/** Russian. Not yet reviewed by a native speaker. */
export const language: Language = {
  tag: 'ru',
  dir: 'ltr',
  signin,
  load: {
    editor: () => import('./editor.js'),
    crop: () => import('./crop.js'),
    help: () => import('./help.js'),
    rejections: () => import('./rejections.js'),
    colours: () => import('./colours.js'),
    foreign: () => import('./foreign.js'),
  },
};
