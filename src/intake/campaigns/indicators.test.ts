import { describe, expect, it } from 'vitest';
import { findIndicators } from './indicators.js';

const read = (text: string) => findIndicators(text, []).map(({ name, abbreviation }) => [name, abbreviation]);

describe('findIndicators', () => {
  it.each([
    ['nâng cao Chỉ số năng lực cạnh tranh cấp tỉnh (PCI).', [['Chỉ số năng lực cạnh tranh cấp tỉnh', 'PCI']]],
    // a comma inside a name
    ['chỉ số hài lòng của người dân, tổ chức (SIPAS)', [['Chỉ số hài lòng của người dân, tổ chức', 'SIPAS']]],
    // one cue before a list
    [
      'các chỉ số: cải cách hành chính (Par Index), hiệu quả quản trị (PAPI)',
      [
        ['Chỉ số cải cách hành chính', 'Par Index'],
        ['Chỉ số hiệu quả quản trị', 'PAPI'],
      ],
    ],
    // the abbreviation alone
    ['phấn đấu PCI trong nhóm 10', [['Chỉ số năng lực cạnh tranh cấp tỉnh', 'PCI']]],
    // each once
    ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) … cải thiện PCI', [['Chỉ số năng lực cạnh tranh cấp tỉnh', 'PCI']]],
    // no indicators
    ['Chỉ số giá tiêu dùng tăng. Hội đồng (HĐ) họp.', []],
    ['chỉ số phát triển (sau đây gọi là chỉ số)', []],
    ['Ủy ban nhân dân (UBND) tỉnh', []],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('returns spans that include name and abbreviation', () => {
    const text = 'về Chỉ số năng lực\ncạnh tranh (PCI)';
    const [found] = findIndicators(text, []);
    expect(text.slice(found?.start, found?.end)).toBe('Chỉ số năng lực\ncạnh tranh (PCI)');
  });
});
