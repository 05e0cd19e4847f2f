import { ASSURANCES, type CitationKind } from '../../domain/reading/citation.js';
import { wholeYears } from '../date-spans.js';
import type { DocumentFilter } from '../document-search.js';
import type { SqlValue } from './connection.js';
import { HIGHEST } from './paging.js';

/** A condition on a row of `documents`, with its values. */
export interface FilterSql {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/**
 * Returns the condition that a filter makes of a row of `documents`; its values are numbered from `first` on. SQLite tests
 * conditions in this order: those of the row itself first, then `words`, then those that look elsewhere.
 */
export function documentFilter(filter: DocumentFilter, first: number, words: string | null = null): FilterSql {
  const values: SqlValue[] = [];
  const one = (value: SqlValue): string => `?${first + values.push(value) - 1}`;
  const any = (list: readonly string[]): string => `(SELECT value FROM json_each(${one(JSON.stringify(list))}))`;
  const cited = (own: string, kinds: readonly CitationKind[]): string =>
    `EXISTS (SELECT 1 FROM citations WHERE ${own} = documents.id AND assurance IN ${any(ASSURANCES)} AND kind IN ${any(kinds)})`;
  const { types, bodyIds, year, isStub, cites, citedAs, campaignId, force } = filter;
  const conditions = [
    ...(types === null ? [] : [`documents.type IN ${any(types)}`]),
    ...(year === null ? [] : [`documents.year = ${one(year)}`]),
    ...(isStub === null ? [] : [`documents.is_stub = ${one(Number(isStub))}`]),
    ...datesSql(filter, one),
    ...(words === null ? [] : [words]),
    ...(bodyIds === null ? [] : [ofBodiesSql(any(bodyIds))]),
    ...(campaignId === null ? [] : [inCampaignSql(one(campaignId))]),
    ...(cites === null ? [] : [cited('from_id', cites)]),
    ...(force === null ? [] : [`${statusSql(one(force.at))} IN ${any(force.statuses)}`]),
    ...(citedAs === null ? [] : [cited('to_id', citedAs)]),
  ];
  return { sql: conditions.length === 0 ? 'TRUE' : conditions.join(' AND '), values };
}

function datesSql({ from, to }: DocumentFilter, one: (value: SqlValue) => string): readonly string[] {
  if (from === null && to === null) return [];
  const dated = `documents.issued_on <> '' AND documents.issued_on BETWEEN ${one(from ?? '')} AND ${one(to ?? HIGHEST)}`;
  const years = wholeYears({ from, to });
  if (years === null) return [dated];
  return [
    `(${dated} OR documents.issued_on = '' AND documents.year BETWEEN ${one(years.first)} AND ${one(years.last)})`,
  ];
}

/** The status of a document on a day: that of its last span that has begun. */
export const statusSql = (day: string, id = 'documents.id'): string => `coalesce((SELECT status FROM document_force
  WHERE document_id = ${id} AND from_day <= ${day} ORDER BY from_day DESC LIMIT 1), 'UNKNOWN')`;

const ofBodiesSql = (ids: string): string => `EXISTS (SELECT 1 FROM document_bodies
  WHERE document_id = documents.id AND +body_id IN ${ids})`;

const inCampaignSql = (id: string): string => `EXISTS (SELECT 1 FROM campaign_roles
  WHERE campaign_id = ${id} AND document_date = documents.issued_on AND document_key = documents.key)`;
