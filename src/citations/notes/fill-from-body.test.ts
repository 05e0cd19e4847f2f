import { describe, expect, it } from 'vitest';
import { UNKNOWN, vocabulary } from '../../testing/recognition.js';
import { recogniseText } from '../recognise-citations.js';

describe('a note', () => {
  it('takes the day that the body states of the same number', () => {
    const text =
      'Căn cứ Thông tư số 12/2020/TT-BYT ngày 03 tháng 4 năm 2020 của Bộ trưởng Bộ Y tế;\nĐiều 1. Cây xanh\n1. Cây lớn [Khoản này được hướng dẫn bởi Thông tư 12/2020/TT-BYT] được trồng.\n';
    const { mentions } = recogniseText(text, { ...UNKNOWN, type: 'Nghị định' }, vocabulary);
    expect(mentions.map(({ claims }) => [claims.date, claims.issuers[0]])).toEqual([
      ['2020-04-03', 'Bộ trưởng Bộ Y tế'],
      ['2020-04-03', 'Bộ Y tế'],
    ]);
  });
});
