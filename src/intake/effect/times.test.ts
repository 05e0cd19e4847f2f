import { describe, expect, it } from 'vitest';
import { foldInPlace } from '../text/folded-text.js';
import { type EffectSentence, effectSentence } from './sentence.js';
import { readPeriod, readPoint, readUntil, type WrittenTime } from './times.js';

/** A sentence in which "Luật này" is the document itself. */
function sentenceOf(content: string): EffectSentence {
  const own = content.indexOf('Luật này');
  const mentions = own < 0 ? [] : [{ start: own, end: own + 'Luật này'.length, role: 'SELF' as const }];
  const text = { content, folded: foldInPlace(content), mentions, internalReferences: [], typeName: null };
  return effectSentence(text, { start: 0, end: content.length });
}

const reading =
  (read: typeof readPoint) =>
  (text: string): string | null => {
    const found = read(sentenceOf(text), 0);
    return found && told(found);
  };
const told = ({ countedFrom, date, duration }: WrittenTime): string =>
  [countedFrom ?? '-', date, duration].filter(Boolean).join(' ');

describe('readPoint', () => {
  it.each([
    ['kể từ ngày 01 tháng 7 năm 2020', 'STATED_DAY 2020-07-01'],
    ['từ ngày 01tháng 7năm 2020', 'STATED_DAY 2020-07-01'],
    ['ngày 1/7/2020', 'STATED_DAY 2020-07-01'],
    // two digits of a year
    ['từ ngày 1/7/20', 'STATED_DAY 2020-07-01'],
    // a line broken in print
    ['từ ngày 01\ntháng 7  năm 2020', 'STATED_DAY 2020-07-01'],
    // a day that does not exist
    ['từ ngày 31/6/2020', '-'],
    ['từ 00 giờ 00 phút ngày 01-7-2020', 'STATED_DAY 2020-07-01'],
    [', kể từ ngày ký', 'ISSUE'],
    ['từ ngày Hội đồng nhân dân tỉnh thông qua', 'ISSUE'],
    ['kể từ ngày Luật này được công bố', 'PUBLICATION'],
    ['sau 45 ngày, kể từ ngày ký', 'ISSUE P45D'],
    ['sau 01 năm kể từ ngày Luật này có hiệu lực', 'OWN_EFFECT P1Y'],
    ['ngay khi có hiệu lực', 'OWN_EFFECT'],
    ['từ ngày Luật Giá có hiệu lực', 'OTHER_DOCUMENT'],
    // a school year begins on a day that the text does not tell
    ['từ năm học 2020 - 2021', '-'],
    ['theo quy định', null],
  ])('of "%s" is %s', (text, expected) => {
    expect(reading(readPoint)(text)).toBe(expected);
  });
});

describe('readUntil gives the first day after the period', () => {
  it.each([
    ['đến hết ngày 31/12/2020', 'STATED_DAY 2021-01-01'],
    ['cho đến ngày 31/12/2020', 'STATED_DAY 2021-01-01'],
    ['đến trước ngày 01/01/2021', 'STATED_DAY 2021-01-01'],
    ['đến hết tháng 6 năm 2020', 'STATED_DAY 2020-07-01'],
    ['đến hết năm 2020', 'STATED_DAY 2021-01-01'],
    ['đến khi Luật Giá có hiệu lực', 'OTHER_DOCUMENT'],
    ['đến hết thời hạn của giấy phép', null],
  ])('of "%s": %s', (text, expected) => {
    expect(reading(readUntil)(text)).toBe(expected);
  });
});

describe('readPeriod', () => {
  it.each([
    ['trong thời hạn 06 tháng kể từ ngày Luật này có hiệu lực', 'OWN_EFFECT P6M'],
    ['trong 05 năm', '- P5Y'],
    ['trong thời hạn 02 năm tính từ ngày 01/02/2021', 'STATED_DAY 2021-02-01 P2Y'],
    ['trong thời gian tới', null],
  ])('of "%s" is %s', (text, expected) => {
    expect(reading(readPeriod)(text)).toBe(expected);
  });
});
