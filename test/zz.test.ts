it('prints', () => {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  const out: string[] = [];
  for (const px of [100, 50])
  for (const t of ['moss', 'ok', 'WWWWWWW', 'm', 'o', 's', 'i', 'שלום', 'जञ']) {
    Object.assign(pen, { font: `700 ${px}px 'Liberation Sans', sans-serif`, textAlign: 'left' });
    const m = pen.measureText(t);
    out.push(`${px} ${t} L${m.actualBoundingBoxLeft.toFixed(1)} R${m.actualBoundingBoxRight.toFixed(1)} A${m.actualBoundingBoxAscent.toFixed(1)} D${m.actualBoundingBoxDescent.toFixed(1)} w${m.width.toFixed(1)}`);
  }
  console.log(navigator.userAgent.slice(-30) + '\n' + out.join('\n'));
});
