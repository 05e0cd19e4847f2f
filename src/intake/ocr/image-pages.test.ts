import { describe, expect, it } from 'vitest';
import { jpegHeader, pngHeader, tiffFile } from '../../testing/images.js';
import { imagePages } from './image-pages.js';

describe('the sizes of pictures', () => {
  it.each([
    ['PNG', pngHeader(2480, 3508)],
    ['JPEG', jpegHeader(2480, 3508)],
    ['TIFF, low byte first', tiffFile([[2480, 3508]], 'II')],
    ['TIFF, high byte first', tiffFile([[2480, 3508]], 'MM')],
  ])('are read from %s', (_, bytes) => {
    expect(imagePages(bytes)).toEqual([{ width: 2480, height: 3508 }]);
  });

  it('are those of all pictures in a TIFF file', () => {
    expect(
      imagePages(
        tiffFile(
          [
            [1, 2],
            [3, 4],
          ],
          'II',
        ),
      )?.map(({ width }) => width),
    ).toEqual([1, 3]);
  });

  it.each([
    ['GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000')],
    ['a JPEG file without a frame', jpegHeader(1, 1).subarray(0, 8)],
    ['half a PNG file', pngHeader(1, 1).subarray(0, 12)],
    ['a TIFF file whose directories lead in a circle', tiffFile([[1, 2]], 'II', 8)],
    ['a TIFF file whose directory lies beyond its end', tiffFile([[1, 2]], 'II', 0xfffffff0)],
    ['nothing', Buffer.alloc(0)],
  ])('are null for %s', (_, bytes) => {
    expect(imagePages(bytes)).toBeNull();
  });
});
