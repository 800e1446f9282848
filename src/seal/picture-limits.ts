/** How much of a picture is kept. Apart from the schema, for what makes pictures needs no more. */

/** Bytes of a stored picture, at most: as base64 it fills 1/60 of the 5 MiB that browsers give a site. */
export const MAX_PICTURE_BYTES = 65_536;
/** Width of a stored picture in px, at most: the seal's 160 CSS px at three device px each. */
export const MAX_PICTURE_WIDTH = 480;
/** Height of a stored picture in px, at most: the seal's 120 CSS px at three device px each. */
export const MAX_PICTURE_HEIGHT = 360;
