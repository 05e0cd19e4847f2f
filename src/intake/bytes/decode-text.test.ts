import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, findInvalidUtf8 } from './decode-text.js';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('decodes UTF-8 with and without a byte order mark', () => {
    expect(decodeText(utf8('\ufeffChỉ thị'))).toMatchObject({ kind: 'decoded', text: 'Chỉ thị' });
    expect(decodeText(utf8('Chỉ thị'))).toMatchObject({ kind: 'decoded', text: 'Chỉ thị', encoding: 'utf-8' });
  });

  it('decodes UTF-16 with a byte order mark, in either byte order', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x10, 0x01))).toMatchObject({ text: 'Đ', encoding: 'utf-16le' });
    expect(decodeText(bytes(0xfe, 0xff, 0x01, 0x10))).toMatchObject({ text: 'Đ', encoding: 'utf-16be' });
  });

  it('decodes the declared charset of old Vietnamese pages', () => {
    expect(decodeText(bytes(0xd0), 'windows-1258')).toMatchObject({ text: 'Đ', encoding: 'windows-1258' });
  });

  it('reports where invalid UTF-8 begins', () => {
    expect(decodeText(bytes(0x61, 0x62, 0xff))).toEqual({ kind: 'invalid', encoding: 'utf-8', offset: 2 });
  });

  it('names an unknown encoding', () => {
    expect(decodeText(utf8('a'), 'x-tcvn3')).toEqual({ kind: 'unknown-encoding', encoding: 'x-tcvn3' });
  });
});

describe('findInvalidUtf8', () => {
  it.each([
    [bytes(0xc0, 0x80), 0], // overlong
    [bytes(0x61, 0xed, 0xa0, 0x80), 1], // a surrogate
    [bytes(0xe1, 0xba), 0], // cut off
    [bytes(0xf5, 0x80, 0x80, 0x80), 0], // beyond U+10FFFF
  ])('finds the first byte of %j at %d', (given, offset) => {
    expect(findInvalidUtf8(given)).toBe(offset);
  });

  it('finds nothing in any correctly encoded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(findInvalidUtf8(utf8(text))).toBeNull();
      }),
    );
  });
});
