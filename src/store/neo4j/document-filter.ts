import { ASSURANCES, type CitationKind } from '../../domain/reading/citation.js';
import { wholeYears } from '../date-spans.js';
import type { DocumentFilter } from '../document-search.js';
import type { Query } from './connection.js';
import { edgeTypes, literal } from './graph-names.js';
import { AFTER_TAB, HIGHEST, TAB } from './paging.js';
import type { Parameters } from './values.js';

/** Returns the condition that a filter makes of the node `d`, with its parameters. */
export function documentFilter(filter: DocumentFilter): Query {
  const { types, bodyIds, year, isStub, cites, citedAs, campaignId, force } = filter;
  const given: readonly (readonly [text: string, parameters: Parameters] | null)[] = [
    types && ['d.type IN $types', { types }],
    year === null ? null : ['d.year = $year', { year }],
    isStub === null ? null : ['d.isStub = $isStub', { isStub }],
    datesFilter(filter),
    bodyIds && ['any(body IN d.bodyIds WHERE body IN $bodyIds)', { bodyIds }],
    force && [`${statusText('$day')} IN $statuses`, { day: force.at, statuses: force.statuses }],
    campaignId === null ? null : [IN_CAMPAIGN, { campaignId, tab: TAB }],
    cites && [`EXISTS { (d)-[:${edgesOf(cites)}]->() }`, {}],
    citedAs && [`EXISTS { (d)<-[:${edgesOf(citedAs)}]-() }`, {}],
  ];
  const conditions = given.filter((one) => one !== null);
  return {
    text: conditions.length === 0 ? 'true' : conditions.map(([text]) => text).join(' AND '),
    parameters: Object.assign({}, ...conditions.map(([, parameters]) => parameters)) as Parameters,
  };
}

/** The status of the document `d` on a day, a parameter: that of its last span that has begun. */
export const statusText = (day: string): string => `coalesce([at IN range(0, size(coalesce(d.forceFrom, [])) - 1)
  WHERE d.forceFrom[at] <= ${day} | d.forceStatus[at]][-1], 'UNKNOWN')`;

const IN_CAMPAIGN = `EXISTS { MATCH (c:CampaignRole) WHERE c.campaignId = $campaignId AND c.sort STARTS WITH d.sort + $tab }`;

const edgesOf = (kinds: readonly CitationKind[]): string =>
  literal({ kind: 'edges', types: edgeTypes(kinds, ASSURANCES) });

function datesFilter({ from, to }: DocumentFilter): readonly [text: string, parameters: Parameters] | null {
  if (from === null && to === null) return null;
  const dated = 'd.sort > $earliest AND d.sort < $latest AND d.issuedOn IS NOT NULL';
  const dates = { earliest: from ?? '', latest: to === null ? HIGHEST : to + AFTER_TAB };
  const years = wholeYears({ from, to });
  if (years === null) return [dated, dates];
  const undated = 'd.issuedOn IS NULL AND d.year >= $firstYear AND d.year <= $lastYear';
  return [`(${dated} OR ${undated})`, { ...dates, firstYear: years.first, lastYear: years.last }];
}
