/** Defenses against files that somebody gives to a person for a seal. */
import { provenBy } from './table.mjs';

const WORKER = 'picture/picture-worker';

/** The defenses of `src/picture`. */
export const pictureDefenses = [
  ...provenBy('e2e/attacks/a23-pixel-bomb.spec.ts', [
    [
      'A23',
      WORKER,
      'frame.width * frame.height > MAX_PIXELS',
      'false',
      'the bomb is refused because of its header, and never reaches the decoder',
    ],
    [
      'A23',
      WORKER,
      'size.width * size.height > MAX_PIXELS',
      'false',
      'a bomb that is a PNG is refused in the same way, and no conversion is offered',
    ],
    [
      'A23',
      WORKER,
      'scans > MAX_SCANS',
      'false',
      'a bomb with a hundred scans is refused before it reaches the decoder',
    ],
  ]),
  ...provenBy('elements/seal-preview/seal-preview.test.ts', [
    [
      'A23',
      'picture/decode-jpeg',
      'size && Math.max(size.width, size.height) > MAX_PICTURE_WIDTH',
      'false',
      'never decodes a stored picture that claims 65535 × 2 px',
    ],
  ]),
  ...provenBy('e2e/attacks/a24-polyglot.spec.ts', [
    [
      'A24',
      WORKER,
      'return await makeOfDecoded(decoded, crop);',
      `return { value: {
        picture: { jpeg: source.bytes, width: 400, height: 300 },
        whole: { width: 400, height: 300 },
      } };`,
      'of a photo with a location, a comment and a script, only the picture is stored',
    ],
  ]),
  ...provenBy('e2e/attacks/a25-renamed-file.spec.ts', [
    [
      'A25',
      WORKER,
      'const kind = pictureKind(bytes);',
      `if (file.type === 'image/jpeg') return { value: { bytes, kind: 'jpeg', fileBytes: bytes.length } };
      const kind = pictureKind(bytes);`,
      'a PNG is recognized by its bytes, and stored only as a JPEG after the person accepts the conversion',
    ],
    [
      'A25',
      WORKER,
      'return rejected("vector-picture");',
      'return { value: { bytes, kind: "png", fileBytes: bytes.length } };',
      'an SVG is recognized by its bytes, is never decoded, and no conversion is offered',
    ],
  ]),
  ...provenBy('picture/make-picture.canvas.test.ts', [
    [
      'A26',
      'picture/make-picture',
      'if (!code)',
      'if (true)',
      'makes no picture from a file that is too wide',
    ],
    [
      'A26',
      'picture/local-picture-maker',
      'this.#decoded && checkCanvas()',
      'undefined',
      'makes no picture of what the site has decoded',
    ],
    [
      'A26',
      'picture/local-picture-maker',
      'checkCanvas() || !this.#source',
      '!this.#source',
      'shows no picture to crop',
    ],
  ]),
  ...provenBy('e2e/attacks/a26-false-canvas.spec.ts', [
    [
      'A26',
      WORKER,
      'if (!code)',
      'if (true)',
      'the stored picture has its true colors and no metadata',
      'firefox',
    ],
    [
      'A26',
      WORKER,
      'const jpeg = stripMetadata(encoded);',
      'const jpeg = encoded;',
      'the stored picture has its true colors and no metadata',
      'firefox',
    ],
    [
      'A26',
      WORKER,
      'jpeg && looksTheSameStripped(bytes, jpeg)',
      'true',
      'a photo that lies on its side is refused with a message, instead of being stored as noise or on its side',
      'firefox',
    ],
    [
      'A26',
      WORKER,
      'return isSmall ?',
      'return true ?',
      'a large photo is refused with a message, instead of being stored as noise or on its side',
      'firefox',
    ],
  ]),
  ...provenBy('e2e/attacks/a36-file-bombs.spec.ts', [
    [
      'A36',
      WORKER,
      'block === IMAGE',
      'false',
      'a GIF with a frame that is larger than its screen › is refused, and never reaches the decoder',
    ],
    [
      'A36',
      WORKER,
      'source.kind !== "avif"',
      'true',
      'is not decoded before the person wants it converted',
    ],
    // Without any limit, the file of 40 MB takes gigabytes.
    [
      'A36',
      WORKER,
      'MAX_SEGMENTS = 4096',
      'MAX_SEGMENTS = 50_000',
      'a JPEG of empty segments › is refused, and never reaches the decoder',
    ],
  ]),
];
