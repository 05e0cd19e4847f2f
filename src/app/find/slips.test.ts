import { describe, expect, it } from 'vitest';
import { numbersMeantBy, withDigitsForLetters, wordsMeantBy, writtenIn } from './slips.js';

describe('withDigitsForLetters', () => {
  it.each([
    ['l26/2O2O/NĐ-CP', '126/2020/NĐ-CP'],
    ['2OO/2014/TT-BTC', '200/2014/TT-BTC'],
    ['100/2015/QHl3', '100/2015/QH13'],
    ['30a/NQ-CP', '30a/NQ-CP'], // the letter of a number
    ['Luật Đầu tư công', 'Luật Đầu tư công'], // letters away from digits
  ])('reads %j as %j', (text, repaired) => {
    expect(withDigitsForLetters(text)).toBe(repaired);
  });
});

describe('writtenIn', () => {
  it.each([
    ['Nghị định l26/2O2O/nđ-cp', '126/2020/NĐ-CP', 'l26/2O2O/nđ-cp'],
    ['Luật Đất đai 2O13', '2013', '2O13'],
    ['NĐ 126/2O2O', '126', '126'],
    ['NĐ 126', '127', null],
  ])('finds in %j what is read as %j: %j', (text, value, written) => {
    expect(writtenIn(text, value)).toBe(written);
  });
});

describe('what may have been meant', () => {
  it('is every number that is one slip away, without a leading zero', () => {
    const meant = numbersMeantBy('30a');
    expect(meant).toEqual(expect.arrayContaining(['3a', '130a', '300a', '309a']));
    expect(meant.filter((number) => /^0|^30a$|^3[1-9]a$/.test(number))).toEqual([]);
  });

  it('is every word with one other letter', () => {
    expect(wordsMeantBy('dia')).toEqual(expect.arrayContaining(['dai', 'da', 'ia', 'ddia', 'dua']));
    expect(wordsMeantBy('dia')).not.toContain('dia');
  });
});
