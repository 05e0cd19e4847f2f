import { CITATION_KINDS } from '../../../domain/reading/citation.js';
import type { VocabularyIndex } from '../../../domain/vocabulary/vocabulary-index.js';
import type { RecordRelation } from '../../../store/record-relation.js';
import type { RecordInput } from '../../../store/rows.js';
import { withTokens } from '../../derivation/input-tokens.js';
import { recordInputId, sourceKey } from '../../ids.js';
import type { RowReading } from './read-row.js';
import { HEADINGS, type RelationHeading } from './relation-headings.js';

/** Name of the source of all records and texts. */
export const VBPL = 'vbpl.vn';

/** Returns the address of a document's page, for an id that is none in the database itself a name of its own. */
export const pageOf = (id: string): string =>
  /^\d+$/.test(id) ? `https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=${id}` : `vbpl:${encodeURIComponent(id)}`;

/** Returns the id of the record of a row. */
export const recordIdOf = (id: string): string => recordInputId(VBPL, id);

/** A relation in which the row's document acts on that of another row. */
export interface RowRelation {
  /** Id of the other row. */
  readonly other: string;
  /** Index in {@link HEADINGS}. */
  readonly heading: number;
}

/** The relations of a record, and how many of the given were among them already: both pages may list one. */
export interface RecordRelations {
  readonly relations: readonly RecordRelation[];
  readonly listedTwice: number;
}

/**
 * Returns the relations as a record keeps them: each once, in an order that depends on nothing but themselves. One that
 * only the other document's page lists keeps that page.
 */
export function recordRelations(given: readonly RowRelation[]): RecordRelations {
  const relations = new Map<string, RecordRelation>();
  for (const { other, heading } of given) {
    const { kind, extent, actor } = HEADINGS[heading] as RelationHeading;
    if (kind === null) continue;
    const order = String(CITATION_KINDS.indexOf(kind)).padStart(2, '0');
    const sort = [order, extent, other].join(' ');
    const target = { key: sourceKey(pageOf(other)) };
    const relation = { kind, target, extent, effectiveFrom: null };
    if (actor === 'LISTING') relations.set(sort, relation);
    else if (!relations.has(sort)) relations.set(sort, { ...relation, listedAt: pageOf(other) });
  }
  const sorted = [...relations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relation]) => relation);
  return { relations: sorted, listedTwice: given.length - sorted.length };
}

/** Returns the record of a row. `asOf` is the day of the snapshot, of which alone an official status tells. */
export function recordOfRow(
  id: string,
  { claims, effectiveFrom, expiredOn, status }: RowReading,
  relations: readonly RecordRelation[],
  asOf: string,
  vocabulary: VocabularyIndex,
): RecordInput {
  const record: RecordInput = {
    ...{ kind: 'record', id: recordIdOf(id), tokens: [], source: VBPL, url: pageOf(id) },
    ...{ checked: false, checkedOn: null, claims, effectiveFrom, expiredOn, relations },
    ...(status === null ? {} : { officialStatus: { status, checkedOn: asOf } }),
  };
  return withTokens(record, vocabulary);
}
