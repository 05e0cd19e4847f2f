import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legacyBytes } from '../../testing/legacy-bytes.js';
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
    expect(decodeText(bytes(0xd0), { declared: 'windows-1258' })).toMatchObject({
      text: 'Đ',
      encoding: 'windows-1258',
    });
  });

  it('decodes UTF-16 without a byte order mark', () => {
    expect(decodeText(Buffer.from('Điều 1', 'utf16le'))).toMatchObject({ text: 'Điều 1', encoding: 'utf-16le' });
  });

  const VNI = legacyBytes('Điều lệ của hợp tác xã', 'vni');

  it('tells a legacy encoding by its words, also on a page that declares Latin-1 for want of a name', () => {
    const decoded = { kind: 'decoded', text: 'Điều lệ của hợp tác xã', encoding: 'vni' };
    expect(decodeText(VNI)).toEqual(decoded);
    expect(decodeText(VNI, { declared: 'ISO-8859-1' })).toEqual(decoded);
    expect(decodeText(bytes(0x63, 0x61, 0x66, 0xe9), { declared: 'iso-8859-1' })).toMatchObject({ text: 'café' });
  });

  it('composes the tones of windows-1258', () => {
    const text = 'Quyết định về đất đai';
    const decoded = decodeText(legacyBytes(text, 'windows-1258'));
    expect(decoded.kind === 'decoded' && decoded.text.normalize('NFC')).toBe(text);
  });

  it('guesses nothing where two encodings fit, until it is told', () => {
    const short = bytes(0x53, 0xe8);
    expect(decodeText(short)).toEqual({
      kind: 'refused',
      refusal: { code: 'AMBIGUOUS_ENCODING', encodings: ['windows-1258', 'tcvn3'] },
    });
    expect(decodeText(short, { asked: 'tcvn3' })).toEqual({ kind: 'decoded', text: 'Số', encoding: 'tcvn3' });
  });

  it('does as it is told, and says where that fails', () => {
    expect(decodeText(utf8('Điều'), { asked: 'vni' })).toEqual({
      kind: 'refused',
      refusal: { code: 'INVALID_ENCODING', encoding: 'vni', offset: 0 },
    });
    expect(decodeText(bytes(0x41), { asked: 'utf-16le' })).toMatchObject({
      refusal: { code: 'INVALID_ENCODING', encoding: 'utf-16le', offset: null },
    });
  });

  it('reports where invalid UTF-8 begins', () => {
    expect(decodeText(bytes(0x61, 0x62, 0xff))).toEqual({
      kind: 'refused',
      refusal: { code: 'INVALID_ENCODING', encoding: 'utf-8', offset: 2 },
    });
  });

  it('names an unknown encoding', () => {
    expect(decodeText(utf8('a'), { declared: 'x-viet' })).toEqual({
      kind: 'refused',
      refusal: { code: 'UNKNOWN_ENCODING', encoding: 'x-viet' },
    });
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
