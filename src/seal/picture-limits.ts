/** The limits of a stored picture. Not in the schema's file, because the picture code needs nothing else from there. */

/** The most bytes of a stored picture. As base64 it takes 1/60 of the 5 MiB that browsers give a site. */
export const MAX_PICTURE_BYTES = 65_536;
/** The greatest width of a stored picture in px: the seal's 160 CSS px at three device px each. */
export const MAX_PICTURE_WIDTH = 480;
/** The greatest height of a stored picture in px: the seal's 120 CSS px at three device px each. */
export const MAX_PICTURE_HEIGHT = 360;
