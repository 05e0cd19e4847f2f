import { describe, expect, it } from 'vitest';
import { ORIGIN_PLACES, type Origin } from '../../domain/reading/attested.js';
import { originLabel } from './origin-label.js';

const clause = { place: 'EFFECT_CLAUSE', quote: 'Nghị định này\ncó hiệu lực', section: 'dieu-10/khoan-1' } as const;

describe('the label of an origin', () => {
  it.each<[Origin, string, string]>([
    [
      { place: 'ATTACHMENT_NAME', quote: '01-CT.signed.pdf' },
      'tên tệp đính kèm “01-CT.signed.pdf”',
      'name of the attachment “01-CT.signed.pdf”',
    ],
    [{ place: 'CITED_AS', quote: null }, 'theo lời viện dẫn của văn bản khác', 'as cited'],
    [
      { ...clause, counted: null },
      'quy định về hiệu lực tại khoản 1 Điều 10 “Nghị định này có hiệu lực”',
      'clause on effect in clause 1, Article 10 “Nghị định này có hiệu lực”',
    ],
    [
      { ...clause, section: null, counted: { from: '2020-03-05', duration: 'P45D' } },
      'quy định về hiệu lực “Nghị định này có hiệu lực”, tính 45 ngày kể từ ngày 05/03/2020',
      'clause on effect “Nghị định này có hiệu lực”, counted as 45 days from 2020-03-05',
    ],
    [
      { ...clause, section: null, counted: { from: '2020-03-05', duration: 'P1Y' } },
      'quy định về hiệu lực “Nghị định này có hiệu lực”, tính 1 năm kể từ ngày 05/03/2020',
      'clause on effect “Nghị định này có hiệu lực”, counted as 1 year from 2020-03-05',
    ],
    [
      { ...clause, section: null, counted: { from: '2020-03-05', duration: null } },
      'quy định về hiệu lực “Nghị định này có hiệu lực”, tính từ ngày 05/03/2020',
      'clause on effect “Nghị định này có hiệu lực”, counted from 2020-03-05',
    ],
  ])('%j', (origin, vi, en) => {
    expect([originLabel(origin, 'vi'), originLabel(origin, 'en')]).toEqual([vi, en]);
  });

  it('is another for each place, in both languages', () => {
    const labels = ORIGIN_PLACES.flatMap((place) => {
      const origin = place === 'EFFECT_CLAUSE' ? { ...clause, counted: null } : { place, quote: null };
      return [originLabel(origin, 'vi'), originLabel(origin, 'en')];
    });
    expect(new Set(labels).size).toBe(2 * ORIGIN_PLACES.length);
  });
});
