/** What is said where the person chooses the part of a picture that shows. */
export const englishCrop = {
  group: 'Part of the picture',
  frame: 'What shows of the picture',
  hint: 'Drag the picture to choose what shows. Pinch it or turn the wheel to zoom. Keys: arrows, + and −, Home.',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  startAgain: 'Start again',
  left: 'Show more of the left',
  up: 'Show more of the top',
  down: 'Show more of the bottom',
  right: 'Show more of the right',

  /** The zoom, and how much of the picture is hidden at the left and at the top, in whole per cent. */
  place: (zoom: number, left: number, top: number): string =>
    `Zoom ${zoom}\u00A0%. ${left}\u00A0% from the left, ${top}\u00A0% from the top.`,
  edge: 'This is the picture’s edge.',
  closest: 'This is as close as it goes.',
  widest: 'This is as much as a seal can show.',
  atStart: 'This is the start.',
};

/** The words about the part of a picture that shows, by their use. */
export type CropMessages = Readonly<typeof englishCrop>;
