/** Draws a red kite over hills, so that no photo has to be stored. */
export function drawKite(width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.scale(width / 480, height / 360);
  drawSky(context);
  drawHills(context);
  drawString(context);
  drawSail(context);
  return canvas;
}

type Context = OffscreenCanvasRenderingContext2D;

function drawSky(context: Context): void {
  const sky = context.createLinearGradient(0, 0, 0, 360);
  sky.addColorStop(0, '#3f8fd0');
  sky.addColorStop(1, '#d9efff');
  context.fillStyle = sky;
  context.fillRect(0, 0, 480, 360);
}

function drawHills(context: Context): void {
  for (const [colour, top, sway] of [
    ['#7fb069', 250, 60],
    ['#3f7d4f', 295, -45],
  ] as const) {
    context.fillStyle = colour;
    context.beginPath();
    context.moveTo(0, 360);
    context.lineTo(0, top);
    context.bezierCurveTo(160, top - sway, 320, top + sway, 480, top - sway / 3);
    context.lineTo(480, 360);
    context.fill();
  }
}

function drawString(context: Context): void {
  context.strokeStyle = '#4a2f2a';
  context.lineWidth = 3;
  context.beginPath();
  context.moveTo(255, 205);
  context.bezierCurveTo(215, 250, 290, 275, 240, 345);
  context.stroke();
}

function drawSail(context: Context): void {
  const corners = {
    top: [290, 30],
    right: [345, 115],
    bottom: [255, 205],
    left: [205, 80],
  } as const;
  const middle = [275, 100] as const;
  const fill = (colour: string, points: readonly (readonly [number, number])[]): void => {
    context.fillStyle = colour;
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x, y);
    context.fill();
  };
  fill('#d7263d', [corners.top, corners.right, middle]);
  fill('#f46036', [corners.right, corners.bottom, middle]);
  fill('#a31621', [corners.bottom, corners.left, middle]);
  fill('#f9c846', [corners.left, corners.top, middle]);
}
