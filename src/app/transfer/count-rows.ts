import type { ExportCounts, ExportRow } from './export-schema.js';

const COUNTED: Partial<Record<ExportRow['kind'], keyof ExportCounts>> = {
  key: 'keys',
  text: 'texts',
  record: 'records',
  verdict: 'verdicts',
  'former-key': 'formerKeys',
};

/** Returns counts of rows that are all 0. */
export const noRows = (): ExportCounts => ({ keys: 0, texts: 0, records: 0, verdicts: 0, formerKeys: 0 });

/** Counts a row of an export; header and end are not counted. */
export function countRow(counts: ExportCounts, { kind }: Pick<ExportRow, 'kind'>): void {
  const name = COUNTED[kind];
  if (name !== undefined) counts[name] += 1;
}

/** Returns how many texts, records and verdicts were counted. */
export const inputsOf = ({ texts, records, verdicts }: ExportCounts): number => texts + records + verdicts;
