/**
 * Makes `test/support/vast.jpg.br`: a real JPEG of 18,000 × 18,000 gray px, under 1 MB. It is stored, compressed,
 * because encoding it takes seconds and more than a gigabyte of memory.
 */
import { writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';

const SIDE = 18_000;
const OUT = new URL('../test/support/vast.jpg.br', import.meta.url);

const gray = { width: SIDE, height: SIDE, channels: 3, background: '#808080' };
const picture = sharp({ create: gray, limitInputPixels: false }).toColourspace('b-w');
const file = await picture.jpeg({ quality: 40, progressive: true, optimiseScans: true }).toBuffer();
await writeFile(OUT, brotliCompressSync(file));
console.log(`${file.length} bytes, ${SIDE} × ${SIDE} px`);
