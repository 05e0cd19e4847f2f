import { describe, expect, it } from 'vitest';
import { legacyBytes, VIETNAMESE_LETTERS } from '../../testing/legacy-bytes.js';
import { type Encoding, legacyDecoder } from './encodings.js';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const decode = (bytes: Uint8Array, encoding: string) => legacyDecoder(encoding)?.decode(bytes);

describe.each<Encoding>(['tcvn3', 'vni', 'vps'])('the decoder of %s', (encoding) => {
  it('has all letters of Vietnamese, each at bytes of its own', () => {
    expect(new Set(VIETNAMESE_LETTERS).size).toBe(134);
    const text = VIETNAMESE_LETTERS.join(' ');
    expect(decode(legacyBytes(text, encoding), encoding)).toEqual({ kind: 'decoded', text });
  });

  it('leaves ASCII as it is', () => {
    const text = Array.from({ length: 0x5f }, (_, at) => String.fromCharCode(0x20 + at)).join('');
    expect(decode(latin1(text), encoding)).toEqual({ kind: 'decoded', text });
  });
});

describe('texts as programs without the fonts show them', () => {
  it.each([
    ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam'],
    ['x-viet-tcvn5712', 'Céng hßa x· héi chñ nghÜa ViÖt Nam'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'],
    ['vps', 'C¶ng hòa xã h¶i chû nghïa Vi\u008ct Nam'],
  ])('in %s, %s is what it was', (encoding, shown) => {
    expect(decode(latin1(shown), encoding)).toEqual({
      kind: 'decoded',
      text: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    });
  });

  it('in VNI, capitals have capital marks, and typists mixed them', () => {
    const text = 'ĐỘC LẬP';
    expect(decode(latin1('ÑOÄC LAÄP'), 'vni')).toEqual({ kind: 'decoded', text });
    expect(decode(latin1('ÑOäC LAäP'), 'vni')).toEqual({ kind: 'decoded', text });
  });

  it.each([
    ['vni', 'bù', 1], // no letter takes the mark
    ['vni', 'oé', 1], // o has no breve
    ['tcvn3', 'a\u0080', 1],
  ])('in %s, what is no letter of it is invalid: %j', (encoding, shown, offset) => {
    expect(decode(latin1(shown), encoding)).toEqual({ kind: 'invalid', offset });
  });
});

describe('the capitals fonts of TCVN3', () => {
  it.each([
    // A capital beside the toned letter.
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['QuyÕt ®Þnh N¦íC S¹CH', 'Quyết định NƯỚC SẠCH'],
    // A first capital alone may begin a sentence: the line decides.
    ['Hµ NéI', 'HÀ NỘI'],
    ['Hµ Néi', 'Hà Nội'],
    ['Sè: 12/Q§-UB', 'Số: 12/QĐ-UB'],
    // Typed small in a capitals font, or small indeed: the text does not show it.
    ['quyÕt ®Þnh', 'quyết định'],
  ])('are read where the text shows them: %s', (shown, text) => {
    expect(decode(latin1(shown), 'tcvn3')).toEqual({ kind: 'decoded', text });
  });
});
