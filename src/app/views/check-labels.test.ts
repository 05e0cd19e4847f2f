import { expect, it } from 'vitest';
import { documentRow } from '../../testing/story.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { type CheckCode, type Finding, finding } from '../check/finding.js';
import { findingLabel } from './check-labels.js';

const LAW = documentRow(
  { key: 'law', type: 'LAW', typeName: 'luật', number: '40/2024/QH15', date: '2024-06-27', title: 'Công viên' },
  vocabulary,
);

it.each<[CheckCode, Partial<Finding>, string, string]>([
  [
    'EXPIRED',
    { since: '2025-01-01', by: LAW },
    'Hết hiệu lực từ 01/01/2025, theo Luật Công viên 2024 (40/2024/QH15).',
    'No longer in force from 2025-01-01, by Law 40/2024/QH15 (Luật Công viên 2024).',
  ],
  ['EXPIRED', {}, 'Hết hiệu lực.', 'No longer in force.'],
  [
    'DATE',
    { stated: '2016-04-15', known: '2016-05-14' },
    'Ngày ban hành đúng là 14/05/2016, không phải 15/04/2016.',
    'It was issued on 2016-05-14, not on 2016-04-15.',
  ],
  [
    'TYPE',
    { stated: 'CIRCULAR', known: 'DECREE' },
    'Loại văn bản là nghị định, không phải thông tư.',
    'It is of type decree, not circular.',
  ],
  [
    'PROVISION_MISSING',
    { provision: 'dieu-12', known: 'dieu-2' },
    'Bản văn trong kho không có Điều 12; ở đó cuối cùng là Điều 2.',
    'The text in this store has no Article 12; the last one there is Article 2.',
  ],
  [
    'PROVISION_AMENDED',
    { provision: 'dieu-5/khoan-2', since: '2024-07-01' },
    'Khoản 2 Điều 5 đã được sửa đổi, bổ sung hoặc thay thế từ 01/07/2024.',
    'Clause 2, Article 5 was amended or replaced from 2024-07-01.',
  ],
])('says %s with %j', (code, more, vi, en) => {
  const one = finding(code, 'FAULT', more);
  expect([findingLabel(one, 'vi', vocabulary.vocabulary), findingLabel(one, 'en', vocabulary.vocabulary)]).toEqual([
    vi,
    en,
  ]);
});
