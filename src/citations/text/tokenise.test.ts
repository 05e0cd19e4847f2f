import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordId } from './lexicon.js';
import { markId } from './marks.js';
import { tokenise } from './tokenise.js';
import { BLANK, BROKEN, NO_GAP, NUMBER_ID, SPACED } from './tokens.js';

const columns = (text: string) => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, at) => ({
    text: text.slice(tokens.start[at], tokens.end[at]),
    id: tokens.id[at],
    gap: tokens.gap[at],
    caps: tokens.caps[at],
  }));
};

describe('tokenise', () => {
  it('splits a text into words, digits and marks', () => {
    expect(columns('số 01/NĐ-CP;').map(({ text }) => text)).toEqual(['số', '01', '/', 'NĐ', '-', 'CP', ';']);
  });

  it('knows words in any case, and Eth for Đ', () => {
    const id = wordId('định');
    expect(columns('định Định ĐỊNH ÐỊNH').map((token) => token.id)).toEqual([id, id, id, id]);
  });

  it('gives unknown words, digits and marks ids of their own', () => {
    expect(columns('xyzzy 12 ;').map((token) => token.id)).toEqual([0, NUMBER_ID, markId(';')]);
  });

  it('tells spaces from line breaks and empty lines', () => {
    expect(columns('a b\nc\r\nd\n\ne,f').map(({ gap }) => gap)).toEqual([
      BLANK,
      SPACED,
      BROKEN,
      BROKEN,
      BLANK,
      NO_GAP,
      NO_GAP,
    ]);
  });

  it('tells capitals', () => {
    expect(columns('luật Luật LUẬT L').map(({ caps }) => caps)).toEqual([0, 1, 2, 1]);
  });

  it('parts words that lost the space between them, and leaves names of firms and letters of symbols whole', () => {
    const written = (text: string): readonly string[] => columns(text).map((token) => token.text);
    expect(written('cứNghị tạiCông vănsố 5 BNVcủa TĐKTngày 05')).toEqual(
      'cứ Nghị tại Công văn số 5 BNV của TĐKT ngày 05'.split(' '),
    );
    expect(written('VietinBank QĐiTW TTg CTrTU')).toEqual('VietinBank QĐiTW TTg CTrTU'.split(' '));
  });

  it('covers every character that is no space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenise(text);
        let at = 0;
        for (let index = 0; index < tokens.count; index++) {
          expect(tokens.start[index]).toBeGreaterThanOrEqual(at);
          expect(tokens.end[index]).toBeGreaterThan(tokens.start[index] ?? 0);
          at = tokens.end[index] ?? 0;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
