import { expect, it } from 'vitest';
import { legacyBytes } from '../../testing/legacy-bytes.js';
import { decodeFont } from './legacy-fonts.js';

const TEXT = 'Căn cứ Nghị định của Chính phủ';
/** The bytes as Word shows them where their font is missing. */
const typed = (text: string, encoding: 'tcvn3' | 'vni' | 'vps') =>
  new TextDecoder('windows-1252').decode(legacyBytes(text, encoding));

it.each([
  ['.VnTime', 'tcvn3'],
  ['.vnArial Narrow', 'tcvn3'],
  ['VNI-Times', 'vni'],
  ['VPS Times', 'vps'],
] as const)('what was typed in %s is decoded', (font, encoding) => {
  expect(decodeFont(typed(TEXT, encoding), font)).toBe(TEXT);
});

it('a font of capitals shows capitals', () => {
  expect(decodeFont(typed('nghị định', 'tcvn3'), '.VnTimeH')).toBe('NGHỊ ĐỊNH');
});

it.each([
  ['Times New Roman', 'a'],
  ['.VnTime', 'Điều'],
])('%s does not decode %s', (font, text) => {
  expect(decodeFont(text, font)).toBeNull();
});
