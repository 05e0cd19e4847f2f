import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSearch } from './search-words.js';
import { findSnippets, SNIPPET_LENGTH, SNIPPET_READS, type Snippet } from './snippets.js';

const FILLER = 'Các cơ quan, đơn vị tổ chức triển khai kế hoạch này. '.repeat(8);

const find = (content: string, search: string, most = 3): readonly Snippet[] =>
  findSnippets(content, readSearch(search), most);

const markedOf = ({ text, marks }: Snippet): readonly string[] => marks.map(({ start, end }) => text.slice(start, end));

describe('findSnippets', () => {
  it.each([
    ['trach nhiem', 'Nâng cao Trách nhiệm.', ['Trách', 'nhiệm']], // diacritics and case are ignored
    ['nhiệm tr', 'Nâng cao trách nhiệm', ['trách', 'nhiệm']], // the last word by its start
    ['"giải trình"', 'giải pháp, giải trình, trình', ['giải trình']], // a phrase is one mark
    ['"giải trình"', 'GIẢI\n  TRÌNH', ['GIẢI\n  TRÌNH']], // across a line
    ['"trách nhiệm giải trình" giải', 'trách nhiệm giải trình', ['trách nhiệm giải trình']], // marks are apart
    ['thi', 'thi\u0301 d\u0323ua', ['thi\u0301']], // marks on letters belong to them
  ])('marks %j in %j', (search, content, marked) => {
    const [snippet] = find(content, search);
    expect(snippet && markedOf(snippet)).toEqual(marked);
  });

  it.each([
    ['"giải trình"', 'giải pháp trình'],
    ['ải', 'giải'],
    ['thi', ''],
  ])('finds no %j in %j', (search, content) => {
    expect(find(content, search)).toEqual([]);
  });

  it('prefers the place with the most of the words, then the first', () => {
    const content = `Trách. ${FILLER} Thực hiện trách nhiệm giải trình. ${FILLER} Trách nhiệm.`;
    const found = find(content, 'trách nhiệm giải trình').map(markedOf);
    expect(found).toEqual([['trách', 'nhiệm', 'giải', 'trình'], ['Trách', 'nhiệm'], ['Trách']]);
  });

  it('says whether the text goes on', () => {
    const ends = (content: string) => find(content, 'trách').map((one) => [one.moreBefore, one.moreAfter]);
    expect(ends(' trách ')).toEqual([[false, false]]);
    expect(ends(`trách ${FILLER}`)).toEqual([[false, true]]);
    expect(ends(`${FILLER} trách`)).toEqual([[true, false]]);
    expect(ends(`${FILLER} trách ${FILLER}`)).toEqual([[true, true]]);
  });

  it('looks at the start of a text only', () => {
    const content = `${'a '.repeat(SNIPPET_READS / 2)} trách`;
    expect(find(content, 'trách')).toEqual([]);
  });

  it('cuts a word that is too long, between characters', () => {
    const [snippet] = find(`x ${'a\u{e0100}'.repeat(1000)}`, 'a');
    expect(snippet?.text).toMatch(/^(a\u{e0100})+a?$/u);
    expect(snippet?.text.length).toBeLessThanOrEqual(SNIPPET_LENGTH);
    expect(snippet?.marks).toEqual([{ start: 0, end: snippet?.text.length }]);
  });

  it('is a slice of the text between words, with room around the marks', () => {
    const words = fc.array(fc.constantFrom('thi', 'đua', 'khen', 'thưởng', 'a'.repeat(50), '\n', '  ', '👍'), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(words, fc.constantFrom('thi', '"thi đua"', 'thi khen', '"thưởng" đ'), (parts, search) => {
        const content = parts.join(' ');
        for (const snippet of find(content, search)) {
          expect(content.slice(snippet.start, snippet.end)).toBe(snippet.text);
          expect(snippet.text.length).toBeLessThanOrEqual(SNIPPET_LENGTH);
          expect(snippet.text).toBe(snippet.text.trim());
          expect(content.charAt(snippet.start - 1).trim() + content.charAt(snippet.end).trim()).toBe('');
          expect(snippet.marks.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
