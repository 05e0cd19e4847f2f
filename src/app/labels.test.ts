import { describe, expect, it } from 'vitest';
import { dateLabel, sectionLabel } from './labels.js';

describe('labels', () => {
  it.each([
    ['muc-2', 'mục 2', 'section 2'],
    ['dieu-5/khoan-2/diem-a', 'điểm a khoản 2 Điều 5', 'point a, clause 2, Article 5'],
    ['mo-dau', 'phần mở đầu', 'opening'],
    ['tieu-muc-3', 'tiểu mục 3', 'subsection 3'],
    ['something', 'something', 'something'],
  ])('name the provision %s', (path, vi, en) => {
    expect([sectionLabel(path, 'vi'), sectionLabel(path, 'en')]).toEqual([vi, en]);
  });

  it('write a date as its readers do', () => {
    expect([dateLabel('2014-04-07', 'vi'), dateLabel('2014-04-07', 'en')]).toEqual(['07/04/2014', '2014-04-07']);
  });
});
