import { describe, expect, it } from 'vitest';
import { LETTERHEAD } from '../../testing/attested.js';
import { dateLabel, documentName, sectionLabel } from './labels.js';

describe('labels', () => {
  it.each([
    ['muc-2', 'mục 2', 'section 2'],
    ['dieu-5/khoan-2/diem-a', 'điểm a khoản 2 Điều 5', 'point a, clause 2, Article 5'],
    ['dieu-7/diem-dd', 'điểm đ Điều 7', 'point đ, Article 7'],
    ['dieu-9/khoan-1.2', 'khoản 1.2 Điều 9', 'clause 1.2, Article 9'],
    ['muc-ii/muc-1', 'mục 1 mục II', 'section 1, section II'],
    ['chuong-3/muc-2', 'mục 2 chương III', 'section 2, chapter III'],
    ['chuong-3a', 'chương IIIa', 'chapter IIIa'],
    ['chuong-99999999999', 'chương 99999999999', 'chapter 99999999999'],
    ['phu-luc-i/dieu-5a', 'Điều 5a phụ lục I', 'Article 5a, appendix I'],
    ['phu-luc', 'phụ lục', 'appendix'],
    ['dieu-4/doan-cuoi', 'đoạn cuối Điều 4', 'last paragraph, Article 4'],
    ['dieu-4/doan-2', 'đoạn 2 Điều 4', 'paragraph 2, Article 4'],
    ['mo-dau', 'phần mở đầu', 'opening'],
    ['tieu-muc-3', 'tiểu mục 3', 'subsection 3'],
    ['something', 'something', 'something'],
  ])('name the provision %s', (path, vi, en) => {
    expect([sectionLabel(path, 'vi'), sectionLabel(path, 'en')]).toEqual([vi, en]);
  });

  it.each([
    ['chỉ thị', '34-CT/TW', 'về thi đua', 'Chỉ thị 34-CT/TW'],
    ['', '34-CT/TW', null, '34-CT/TW'],
    ['luật', null, 'Luật Đất đai', 'Luật Đất đai'],
    ['kế hoạch', null, 'Về thi đua', 'Kế hoạch Về thi đua'],
    ['nghị định', null, null, 'Nghị định'],
    ['', null, null, 'src-x'],
  ])(
    'name a document by what is known of it: type "%s", number %s, title %s gives %s',
    (typeName, number, title, expected) => {
      const stated = (value: string | null) =>
        value === null ? null : { value, assurance: 'STATED' as const, origin: LETTERHEAD };
      const name = documentName({ typeName, number: stated(number), title: stated(title), key: 'src-x' });
      expect(name).toBe(expected);
    },
  );

  it('write a date as its readers do', () => {
    expect([dateLabel('2014-04-07', 'vi'), dateLabel('2014-04-07', 'en')]).toEqual(['07/04/2014', '2014-04-07']);
  });
});
