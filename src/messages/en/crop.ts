import { formatsFor } from '../formats.js';

const { percent } = formatsFor('en');

/** What `<seal-crop>` says, where the person chooses the part of a picture to show. */
export const englishCrop = {
  group: 'Part of the picture',
  frame: 'Visible part of the picture',
  hint: 'Drag the picture to choose what shows. Pinch or scroll to zoom. Keyboard: arrow keys, + and −, Home.',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  startAgain: 'Start again',
  left: 'Show more of the left',
  up: 'Show more of the top',
  down: 'Show more of the bottom',
  right: 'Show more of the right',

  /** The zoom, and how much of the picture is hidden on the left and at the top, in whole percent. */
  place: (zoom: number, left: number, top: number): string =>
    `Zoom ${percent(zoom)}. ${percent(left)} hidden on the left, ${percent(top)} hidden at the top.`,
  edge: 'You cannot move the picture any further.',
  closest: 'You cannot zoom in any further.',
  widest: 'You cannot zoom out any further.',
  atStart: 'You are already at the start.',
};

/** The messages of `<seal-crop>`, by key. */
export type CropMessages = Readonly<typeof englishCrop>;
