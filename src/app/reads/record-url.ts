import type { EvidenceRow } from '../../store/rows.js';

/** Returns the address of the page that tells of the relation: the page that lists it, else the record's own; null for none. */
export const recordUrl = ({ assertion, record }: Extract<EvidenceRow, { kind: 'record' }>): string | null =>
  assertion.listedAt ?? record.url;
