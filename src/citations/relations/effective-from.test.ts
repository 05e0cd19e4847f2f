import { describe, expect, it } from 'vitest';
import { recogniseIn } from '../../testing/recognition.js';

const SENTENCES: readonly (readonly [text: string, day: string | null])[] = [
  ['Nghị định này có hiệu lực thi hành từ ngày 01/7/2021 và thay thế Nghị định số 20/2010/NĐ-CP.', '2021-07-01'],
  ['Thông tư số 03/2009/TT-BTP hết hiệu lực kể từ ngày 15 tháng 8 năm 2020.', '2020-08-15'],
  // the citing document's own coming into force, which is not said here
  ['Thông tư số 03/2009/TT-BTP hết hiệu lực kể từ ngày Nghị định này có hiệu lực.', null],
  ['2. Bãi bỏ Thông tư số 03/2009/TT-BTP ngày 01/02/2009.', null],
  // not an act: a reference has no day from which it acts
  ['Hồ sơ nộp từ ngày 01/7/2021 theo quy định tại Nghị định số 20/2010/NĐ-CP.', null],
];

describe('readEffectiveFrom', () => {
  it.each(SENTENCES)('reads "%s"', (text, day) => {
    const mention = recogniseIn(text, { type: 'Nghị định' }).find(({ role }) => role === 'CITING');
    expect(mention?.effectiveFrom).toBe(day);
  });
});
