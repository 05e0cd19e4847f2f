import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lzwOfBlanks } from '../../../testing/pdf-objects.js';
import { streamSize } from './stream-size.js';

const MOST = 1_000_000;
const size = (data: Buffer, ...filters: readonly string[]) => streamSize(data, filters, MOST);
const BLANKS = Buffer.alloc(50_000, 32);
const deflated = deflateSync(BLANKS);

describe('the size that a stream makes', () => {
  it.each([
    ['deflate', size(deflated, 'FlateDecode')],
    ['its short name', size(deflated, 'Fl')],
    ['deflate in hexadecimal', size(Buffer.from(`${deflated.toString('hex')}>`), 'ASCIIHexDecode', 'FlateDecode')],
    ['deflate twice, with a larger middle', size(deflateSync(deflateSync(BLANKS, { level: 0 })), 'Fl', 'Fl')],
    ['runs', size(Buffer.concat(Array.from({ length: 400 }, () => Buffer.from([132, 32]))), 'RunLengthDecode')],
  ])('is told of %s', (_, found) => {
    expect(found).toBeGreaterThanOrEqual(50_000);
    expect(found).toBeLessThanOrEqual(MOST);
  });

  it('is exact for runs, copies and base 85', () => {
    expect(size(Buffer.from([2, 1, 2, 3, 254, 9, 128, 7]), 'RL')).toBe(6);
    expect(size(Buffer.from('9jqo^zz~>'), 'A85')).toBe(12);
  });

  it('is that of the codes of LZW as other programs write them', () => {
    // ISO 32000-1, 7.4.4.2: the example of the standard.
    expect(size(Buffer.from('800b6050220c0c8501', 'hex'), 'LZW')).toBe(10);
    const lengths = (3837 * 3838) / 2;
    expect(streamSize(lzwOfBlanks(1), ['LZWDecode'], 10 * MOST)).toBe(lengths);
  });

  it.each([
    ['deflate', deflateSync(Buffer.alloc(2 * MOST)), ['FlateDecode']],
    ['deflate twice', deflateSync(deflateSync(Buffer.alloc(2 * MOST))), ['Fl', 'Fl']],
    ['runs', Buffer.concat(Array.from({ length: 8000 }, () => Buffer.from([129, 32]))), ['RL']],
    ['LZW', lzwOfBlanks(2), ['LZW']],
  ])('is more than the most for too much by %s', (_, data, filters) => {
    expect(size(data, ...filters)).toBeGreaterThan(MOST);
  });

  it('is none for pictures and noise, and null for a chain that no program writes', () => {
    expect(size(BLANKS, 'DCTDecode')).toBe(0);
    expect(size(BLANKS, 'FlateDecode')).toBe(0);
    expect(size(Buffer.from([129, 32]), 'RL', 'Fl')).toBeNull();
  });
});
