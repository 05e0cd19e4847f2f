import { expect, it } from 'vitest';
import { emptyReport } from '../app/inputs/dataset/dataset-report.js';
import { datasetJson, datasetSummary } from './dataset-summary.js';

const report = emptyReport();
report.rows.add('NEW', 12);
report.relations.add('UNKNOWN_HEADING', 3);
for (let at = 0; at < 22; at += 1) report.unknown.issuers.add(`Cục ${at}`, at === 21 ? 2 : 1);
report.refusals.push({ id: '7', refusal: { code: 'EMPTY' } });

it('lists codes that occur with their labels, and the most frequent unknown values', () => {
  const lines = datasetSummary(report).split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'rows (metadata):',
    '       12  NEW: mới (new)',
    'relations (relationships):',
    '        3  UNKNOWN_HEADING: bỏ qua: chưa biết đề mục (left out: the heading is not known)',
    'unknown issuers:',
    '        2  Cục 21',
  ]);
  expect(lines.slice(-2)).toEqual(['and 2 more, see --json', expect.stringMatching(/^refused 7: no text was found/)]);
});

it('has all unknown values as JSON', () => {
  const { unknown } = datasetJson(report) as { readonly unknown: { readonly issuers: object } };
  expect(Object.keys(unknown.issuers)).toHaveLength(22);
});
