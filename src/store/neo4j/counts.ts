import { checkCitationFilter, checkLimit, checkMentionFilter, checkProvisionKinds } from '../arguments.js';
import { type DateSpan, NO_YEARS, wholeYears } from '../date-spans.js';
import type { CountedList } from '../lists.js';
import { offsetColumn } from '../paging.js';
import { searchedScopes } from '../provision-scopes.js';
import { citationScan, yearText } from './citations-queries.js';
import type { Connection } from './connection.js';
import { literal } from './graph-names.js';
import { AFTER_TAB, HIGHEST, sortOf } from './paging.js';
import { provisionId } from './provisions.js';
import type { Parameters } from './values.js';

/** What is counted for each parent: its rows `n`, matched from the values of `one`. */
interface Counting {
  /** Cypher that matches `n`, each once. */
  readonly match: string;
  /** The values of `one` for each parent. */
  readonly parents: readonly Parameters[];
  readonly parameters?: Parameters;
}

/** Returns how many entries a list has for each parent, at most `limit` of each, see the port: one query for all. */
export async function count(connection: Connection, of: CountedList, limit: number): Promise<readonly number[]> {
  checkLimit(limit);
  const { match, parents, parameters = {} } = countingOf(of);
  const rows = await connection.read<{ readonly count: number }>({
    text: `UNWIND range(0, size($parents) - 1) AS at
WITH at, $parents[at] AS one
CALL (one) {
  ${match}
  WITH n LIMIT $limit
  RETURN count(n) AS count
}
RETURN count ORDER BY at`,
    parameters: { ...parameters, parents, limit },
  });
  return rows.map((row) => row.count);
}

function countingOf(of: CountedList): Counting {
  switch (of.list) {
    case 'citations':
      return citationsCounting(of);
    case 'evidence':
      return {
        match: 'MATCH (n:Assertion) WHERE n.citationId = one.id AND n.sort IS NOT NULL',
        parents: each(of.citationIds),
      };
    case 'mentions':
      return mentionsCounting(of);
    case 'provisions':
      return {
        match: 'MATCH (n:Provision) WHERE n.id > one.id + $low AND n.id < one.id + $high',
        parents: each(of.documentIds),
        parameters: { low: sortOf(['', '']), high: sortOf(['', HIGHEST]) },
      };
    case 'provisionCitations':
      return provisionCitationsCounting(of);
    case 'documentsOfBodies':
      return documentsOfBodiesCounting(of);
    case 'rolesOfCampaigns':
      return {
        match: 'MATCH (n:CampaignRole) WHERE n.campaignId = one.id AND n.sort IS NOT NULL',
        parents: each(of.campaignIds),
      };
    case 'campaignAnsweredBy':
      return {
        match: 'MATCH (n:Campaign)-[:ANSWERS]->(a:Campaign) WHERE a.id = one.id AND a.data IS NOT NULL',
        parents: each(of.campaignIds),
      };
  }
}

const each = (ids: readonly string[]): readonly Parameters[] => ids.map((id) => ({ id }));

function citationsCounting({ side, documentIds, filter }: Extract<CountedList, { list: 'citations' }>): Counting {
  checkCitationFilter(filter);
  const all = { size: 1, from: null, direction: 'FORWARD' } as const;
  const bounded = filter.from !== null || filter.to !== null;
  const span: DateSpan = bounded ? { kind: 'DATED', from: filter.from, to: filter.to } : { kind: 'ALL' };
  const { types, filterText, parameters } = citationScan(side, filter, { span, page: all }, 0);
  const years = wholeYears(filter) ?? NO_YEARS;
  const edge = `[r:${literal({ kind: 'edges', types })}]`;
  const [path, sort] = side === 'FROM' ? [`-${edge}->()`, 'toSort'] : [`<-${edge}-()`, 'fromSort'];
  return {
    match: `MATCH (d:Document {id: one.id})${path} WHERE (r.${sort} > $low AND r.${sort} < $high OR r.${sort} < $dated${yearText(side)})${filterText}
  WITH r AS n`,
    parents: each(documentIds),
    parameters: { ...parameters, dated: AFTER_TAB, firstYear: years.first, lastYear: years.last },
  };
}

function mentionsCounting({ places, filter }: Extract<CountedList, { list: 'mentions' }>): Counting {
  checkMentionFilter(filter);
  return {
    match: `MATCH (n:Mention) WHERE n.documentId = one.id AND n.sort > one.low AND n.sort < one.high
    AND n.role IN $roles AND n.state IN $states`,
    parents: places.map(({ documentId, within }) => ({
      id: documentId,
      low: within === null ? '' : offsetColumn(within.start),
      high: within === null ? HIGHEST : offsetColumn(within.end),
    })),
    parameters: { roles: filter.roles, states: filter.states },
  };
}

function provisionCitationsCounting({ refs, kinds }: Extract<CountedList, { list: 'provisionCitations' }>): Counting {
  checkProvisionKinds(kinds);
  return {
    match: `UNWIND one.scopes AS scope
  MATCH (p:Provision {id: scope.id})<-[r:NAMES|NAMES_WITHIN]-(n) WHERE type(r) = scope.type AND r.kind IN $kinds
  WITH DISTINCT n`,
    parents: refs.map(({ documentId, path }) => ({
      scopes: searchedScopes(path).map((scope) => ({
        id: provisionId({ documentId, path: scope.path }),
        type: scope.exact ? 'NAMES' : 'NAMES_WITHIN',
      })),
    })),
    parameters: { kinds },
  };
}

function documentsOfBodiesCounting({ groups, types }: Extract<CountedList, { list: 'documentsOfBodies' }>): Counting {
  return {
    match: `UNWIND one.bodies AS body
  MATCH (:IssuingBody {id: body})<-[r:ISSUED_BY|NUMBERED_BY]-(n) WHERE $types IS NULL OR r.fromType IN $types
  WITH DISTINCT n`,
    parents: groups.map((bodies) => ({ bodies })),
    parameters: { types },
  };
}
