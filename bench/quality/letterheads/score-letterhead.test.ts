import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/intake/read-text.js';
import { vocabulary } from '../../../src/testing/vocabulary.js';
import { parsePublished } from './published-text.js';
import { scoreLetterhead } from './score-letterhead.js';

const TEXT =
  'ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 9/2020/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nam, ngày 5 tháng 3 năm 2020\n\nQUYẾT ĐỊNH\nVề bến đò\n\nCăn cứ Nghị quyết số 7/NQ-HĐND ngày 4 tháng 2 năm 2020;';
const RIGHT = {
  type: 'Quyết định',
  number: '9/2020/QĐ-UBND',
  date: '2020-03-05',
  issuer: 'ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
};

const verdicts = (published: object, text = TEXT): Record<string, string> => {
  const line = parsePublished(JSON.stringify({ id: 'A', text, ...RIGHT, ...published }));
  const outcomes = scoreLetterhead(line, readText(line.text, null, vocabulary).head, vocabulary);
  return Object.fromEntries(outcomes.map(({ field, verdict }) => [field, verdict]));
};

describe('a head beside what its publisher states', () => {
  it('is right in each part, also where a number has its type before it, and a chairperson decides', () => {
    const all = { type: 'RIGHT', number: 'RIGHT', date: 'RIGHT', issuer: 'RIGHT' };
    expect(verdicts({ number: 'Quyết định số 09/2020/QĐ-UBND' })).toEqual(all);
    const chair = TEXT.replace('\n\nCăn cứ', '\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\nCăn cứ');
    expect(verdicts({}, chair)).toEqual(all);
  });

  it('does not count what the publisher leaves open', () => {
    expect(verdicts({ type: 'Khác', date: null, issuer: null })).toEqual({ number: 'RIGHT' });
  });

  it('is counted apart where the text does not state what is published', () => {
    const other = { type: 'Luật', number: '7/NQ-HĐND', date: '2020-02-04', issuer: 'BỘ XÂY DỰNG' };
    expect(Object.values(verdicts(other))).toEqual(['UNSTATED', 'UNSTATED', 'UNSTATED', 'UNSTATED']);
  });

  it('is wrong where the text states it and the reader missed it', () => {
    const later = `${TEXT}\n\nNGHỊ QUYẾT\nSố: 7/NQ-HĐND\nHà Nam, ngày 4 tháng 2 năm 2020\nBỘ XÂY DỰNG`;
    const other = { type: 'Nghị quyết', number: '7/NQ-HĐND', date: '2020-02-04', issuer: 'BỘ XÂY DỰNG' };
    expect(Object.values(verdicts(other, later))).toEqual(['WRONG', 'WRONG', 'WRONG', 'WRONG']);
  });
});
