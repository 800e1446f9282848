/** The barest worker: decodes, draws and encodes once, and checks nothing. Answers a message with a JPEG. */

const SIZE = { width: 480, height: 360 };

const ways = {
  async whole(bytes) {
    return createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  },
  async reduced(bytes) {
    const asked = { desiredWidth: SIZE.width, desiredHeight: SIZE.height };
    const decoder = new ImageDecoder({ data: bytes, type: 'image/jpeg', ...asked });
    const { image } = await decoder.decode();
    decoder.close();
    return image;
  },
};

addEventListener('message', async ({ data: { file, way } }) => {
  const image = await ways[way](await file.arrayBuffer());
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, SIZE.width, SIZE.height);
  image.close();
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  postMessage(await jpeg.arrayBuffer());
});

postMessage('ready');
