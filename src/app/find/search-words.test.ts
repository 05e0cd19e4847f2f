import { describe, expect, it } from 'vitest';
import { readSearch, searchTokens } from './search-words.js';

describe('searchTokens', () => {
  it.each([
    [null, []],
    ['  ', []],
    ['Thi ĐUA', ['thi', 'dua']],
    ['01/NQ-CP', ['01', 'nq', 'cp']],
  ])('folds %j', (search, tokens) => {
    expect(searchTokens(search)).toEqual(tokens);
  });

  it('refuses a search without a letter or digit, and one of more than 20 words', () => {
    expect(() => searchTokens('…!')).toThrow('holds no letter or digit');
    expect(() => searchTokens('a '.repeat(21))).toThrow('at most 20 words, this one has 21');
  });
});

describe('readSearch', () => {
  it.each([
    [null, [], []],
    ['thi đua 2020', [], ['thi', 'dua', '2020']],
    ['"trách nhiệm giải trình" 2020', ['trach nhiem giai trinh'], ['2020']],
    ['“Thi đua” «khen thưởng»', ['thi dua', 'khen thuong'], []],
    ['„thi đua“ "khen”', ['thi dua', 'khen'], []], // marks of any form
    ['2020 "01/CT-UBND" kế', ['01 ct ubnd'], ['2020', 'ke']],
    ['thi"đua"khen', ['dua'], ['thi', 'khen']], // a phrase parts words
    ['"thi đua', [], ['thi', 'dua']], // still being typed
    ['"" thi', [], ['thi']],
    ['"thi đua" “Thi Đua”', ['thi dua'], []], // each once
    ['Luật số 31/2024/QH15', [], ['luat', '31', '2024', 'qh15']], // "số" before a number says nothing
    ['so: 31 tổng số', [], ['31', 'tong', 'so']],
  ])('reads %j', (search, phrases, tokens) => {
    expect(readSearch(search)).toEqual({ phrases, tokens });
  });

  it('refuses a search without words, and counts the words of phrases', () => {
    expect(() => readSearch('"…"')).toThrow('holds no letter or digit');
    expect(() => readSearch('"a" "b" "c" "d" "e"')).toThrow('at most 4 phrases in quotation marks, this one has 5');
    expect(() => readSearch(`"${'a '.repeat(11)}" ${'b '.repeat(10)}`)).toThrow('at most 20 words, this one has 21');
  });
});
