/** Which texts leave ink when a seal's font draws them. */

const CELL = 40;
const COLUMNS = 25;
const CELLS = COLUMNS * COLUMNS;
/** A seal's lettering, in a size of which three letters fit into a cell. */
const FONT = '700 16px sans-serif';

/** Draws each text into its cell, squeezed if it is too wide for that. */
function drawCells(pen: OffscreenCanvasRenderingContext2D, texts: readonly string[]): void {
  pen.font = FONT;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  texts.forEach((text, at) => {
    const [column, row] = [at % COLUMNS, Math.floor(at / COLUMNS)];
    pen.fillText(text, (column + 0.5) * CELL, (row + 0.5) * CELL, CELL * 0.8);
  });
}

/** The cells with a pixel that is not transparent. */
function inkedCells({ data, width }: ImageData): ReadonlySet<number> {
  const pixels = new Uint32Array(data.buffer);
  const inked = new Set<number>();
  pixels.forEach((pixel, at) => {
    if (pixel === 0) return;
    const [x, y] = [at % width, Math.floor(at / width)];
    inked.add(Math.floor(y / CELL) * COLUMNS + Math.floor(x / CELL));
  });
  return inked;
}

function blankOfSheet(texts: readonly string[]): readonly string[] {
  const size = COLUMNS * CELL;
  const pen = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('No canvas');
  drawCells(pen, texts);
  const inked = inkedCells(pen.getImageData(0, 0, size, size));
  return texts.filter((_, at) => !inked.has(at));
}

/** The texts that leave no ink. A box for a character that no font has is ink. */
export function blankTexts(texts: readonly string[]): readonly string[] {
  const sheets = Array.from({ length: Math.ceil(texts.length / CELLS) }, (_, sheet) =>
    texts.slice(sheet * CELLS, (sheet + 1) * CELLS),
  );
  return sheets.flatMap(blankOfSheet);
}
