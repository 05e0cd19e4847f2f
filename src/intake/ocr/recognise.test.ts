import { expect, it } from 'vitest';
import { pngHeader, tiffFile } from '../../testing/images.js';
import { pdfRecogniser, recogniseImage } from './recognise.js';

const ENGINE = { version: '5.3.0', seconds: 0, environment: { PATH: '' } };

it.each([
  [
    'a file with no time left',
    () => pdfRecogniser(new Uint8Array(), ENGINE)([PAGE]),
    { code: 'TIMED_OUT', seconds: 0 },
  ],
  [
    'a file with too many pages',
    () => pdfRecogniser(new Uint8Array(), ENGINE)(Array.from({ length: 501 }, () => PAGE)),
    { code: 'TOO_MANY_PAGES', pages: 501 },
  ],
  [
    'a picture that is too large',
    () => recogniseImage(pngHeader(20_000, 20_000), ENGINE),
    { code: 'TOO_MANY_PIXELS', pixels: 400_000_000 },
  ],
  [
    'too many pictures in a file',
    () =>
      recogniseImage(
        tiffFile(
          Array.from({ length: 501 }, () => [10, 10]),
          'II',
        ),
        ENGINE,
      ),
    { code: 'TOO_MANY_PAGES', pages: 501 },
  ],
  [
    'another picture',
    () => recogniseImage(Buffer.from('GIF89a'), ENGINE),
    { code: 'UNSUPPORTED_FORMAT', format: 'image' },
  ],
])('runs no program on %s', async (_, recognise, refusal) => {
  expect(await recognise()).toMatchObject({ kind: 'refused', refusal });
});

const PAGE = { number: 1, width: 595, height: 842 };
