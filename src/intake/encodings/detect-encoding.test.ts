import { describe, expect, it } from 'vitest';
import { legacyBytes } from '../../testing/legacy-bytes.js';
import { fittingByteOrders, fittingEncodings } from './detect-encoding.js';
import type { Encoding } from './encodings.js';

const TEXTS = [
  'Căn cứ Luật Thủy lợi; theo đề nghị của Giám đốc Sở, nay ban hành quy chế quản lý đập.',
  'ỦY BAN NHÂN DÂN XÃ – BÁO CÁO về việc trồng rừng ven biển “năm thứ hai”.',
];
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('fittingEncodings', () => {
  it.each<Encoding>(['windows-1258', 'tcvn3', 'vni'])('tells %s by the words it makes', (encoding) => {
    for (const text of TEXTS) expect(fittingEncodings(legacyBytes(text, encoding))).toEqual([encoding]);
  });

  it('tells VPS by the words it makes', () => {
    expect(fittingEncodings(legacyBytes(TEXTS[0] as string, 'vps'))).toEqual(['vps']);
  });

  it('names all that fit a text of one word', () => {
    // "Sè 5" is Số in TCVN3 and Sè in Windows-1258.
    expect(fittingEncodings(latin1('S\u00e8 5'))).toEqual(['windows-1258', 'tcvn3']);
  });

  it.each([
    ['a text in another language', 'Le Président de la République, après délibération, a arrêté'],
    ['dashes and quotes alone', '\u0093Contents\u0094 \u0096 pages 5\u009612'],
    ['abbreviations alone', 'N\u00a7-CP, Q\u00a7'],
  ])('finds none for %s', (_, text) => {
    expect(fittingEncodings(latin1(text))).toEqual([]);
  });

  it('looks at the beginning of a long text, up to the end of a word', () => {
    const long = `${TEXTS[0]} `.repeat(2000);
    expect(fittingEncodings(legacyBytes(long, 'vni'))).toEqual(['vni']);
  });
});

describe('fittingByteOrders', () => {
  const little = Buffer.from('Điều 1. Phạm vi áp dụng', 'utf16le');
  const big = Buffer.from(little).swap16();

  it.each([
    [['utf-16le'], little],
    [['utf-16be'], big],
    [[], Buffer.from('Điều 1')],
    [[], Buffer.from('a\0\0\0\u0001')],
  ])('is %j', (orders, bytes) => {
    expect(fittingByteOrders(bytes)).toEqual(orders);
  });
});
