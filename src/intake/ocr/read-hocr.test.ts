import { describe, expect, it } from 'vitest';
import { hocrPage } from '../../testing/hocr.js';
import { readHocr } from './read-hocr.js';

describe('pages in hOCR', () => {
  it('have words at their places in points, with the mean of their confidence', () => {
    const hocr = hocrPage([
      {
        x: 200,
        y: 400,
        words: [
          ['Số:', 90],
          ['<b>1</b>', 70],
        ],
      },
    ]);
    const [page] = readHocr(hocr, 3, { width: 600, height: 800 });
    expect(page).toMatchObject({ number: 3, width: 600, height: 800, confidence: 80 });
    expect(page?.runs).toEqual([
      { text: 'Số:', x: 50, y: 100, width: 15, size: 10, font: 'ocr' },
      { text: '1', x: 67.5, y: 100, width: 5, size: 10, font: 'ocr' },
    ]);
  });

  it('without a known size have the longer side of A4', () => {
    const [page] = readHocr(hocrPage([]), 1, null);
    expect(page).toMatchObject({ height: 842, width: 631.5, runs: [], confidence: 0 });
  });

  it('measure lines of a page that was laid in askew at its middle', () => {
    const lines = [
      { x: 0, y: 390, slope: 0.01, words: [['Trái', 90]] },
      { x: 2000, y: 410, slope: 0.01, words: [['Phải', 90]] },
    ] as const;
    const [page] = readHocr(hocrPage(lines), 1, null);
    const [left = 0, right = 1] = page?.runs.map(({ y }) => y) ?? [];
    expect(Math.abs(left - right)).toBeLessThan(0.1);
  });

  it('that are not well formed are an error', () => {
    expect(() => readHocr('<html><body>', 1, null)).toThrow();
  });
});
