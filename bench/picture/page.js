/** The ways to make a small JPEG from a chosen file that are compared. Each gets ready, then makes one from a file. */
import { openPictureMaker } from '/dist/src/picture/open-picture-maker.js';

const SIZE = { width: 480, height: 360 };

async function ours() {
  const maker = await openPictureMaker();
  return {
    make: async (file) => (await maker.take(file, false)).made.picture.jpeg.length,
    end: maker.close,
  };
}

const nextMessage = (worker) =>
  new Promise((resolve) =>
    worker.addEventListener('message', ({ data }) => resolve(data), { once: true }),
  );

const barestWorker = (way) => async () => {
  const worker = new Worker('/bench/picture/barest-worker.js', { type: 'module' });
  await nextMessage(worker);
  return {
    make: async (file) => {
      worker.postMessage({ file, way });
      return (await nextMessage(worker)).byteLength;
    },
    end: () => worker.terminate(),
  };
};

async function plain() {
  const make = async (file) => {
    const image = new Image();
    image.src = URL.createObjectURL(file);
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), SIZE);
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, SIZE.width, SIZE.height);
    URL.revokeObjectURL(image.src);
    const jpeg = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
    return jpeg.size;
  };
  return { make, end: () => {} };
}

const ways = {
  ours,
  plain,
  'barest worker, whole': barestWorker('whole'),
  'barest worker, reduced': barestWorker('reduced'),
};

let way;
let file;

/** Prepares a way and a photo, as the editor does before a file is chosen. */
globalThis.getReady = async (name, photo) => {
  way = await ways[name]();
  const response = await fetch(`/photos/${photo}.jpg`);
  file = new File([await response.arrayBuffer()], 'photo.jpg', { type: 'image/jpeg' });
};

/** Makes the picture once. Returns the time in ms, and the size of the result in bytes. */
globalThis.makeOnce = async () => {
  const start = performance.now();
  const bytes = await way.make(file);
  const ms = performance.now() - start;
  way.end();
  return { ms, bytes };
};
