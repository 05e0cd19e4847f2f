import { checkCitationFilter, checkLimit, checkMentionFilter, checkProvisionKinds } from '../arguments.js';
import { NO_YEARS, wholeYears } from '../date-spans.js';
import type { CountedList } from '../lists.js';
import { offsetColumn } from '../paging.js';
import { searchedScopes } from '../provision-scopes.js';
import { SIDES } from './citations.js';
import type { Connection, SqlValue } from './connection.js';
import { HIGHEST } from './paging.js';

/** A statement that finds the rows of one parent, without their number: the limit is ?1. */
interface Counting {
  readonly sql: string;
  /** The values of ?2, ?3, … for each parent. */
  readonly parents: readonly (readonly SqlValue[])[];
}

/** Returns how many entries a list has for each parent, at most `limit` of each, see the port. */
export function count(connection: Connection, of: CountedList, limit: number): readonly number[] {
  checkLimit(limit);
  const { sql, parents } = countingOf(of);
  const counting = `SELECT count(*) AS count FROM (${sql} LIMIT ?1)`;
  return parents.map((values) => connection.get<{ count: number }>(counting, [limit, ...values])?.count ?? 0);
}

function countingOf(of: CountedList): Counting {
  switch (of.list) {
    case 'citations':
      return citationsCounting(of);
    case 'evidence':
      return { sql: 'SELECT 1 FROM assertions WHERE citation_id = ?2', parents: each(of.citationIds) };
    case 'mentions':
      return mentionsCounting(of);
    case 'provisions':
      return { sql: 'SELECT 1 FROM provisions WHERE document_id = ?2', parents: each(of.documentIds) };
    case 'provisionCitations':
      return provisionCitationsCounting(of);
    case 'documentsOfBodies':
      return documentsOfBodiesCounting(of);
    case 'rolesOfCampaigns':
      return { sql: 'SELECT 1 FROM campaign_roles WHERE campaign_id = ?2', parents: each(of.campaignIds) };
    case 'campaignAnsweredBy':
      return { sql: ANSWERED_BY, parents: each(of.campaignIds) };
  }
}

const ANSWERED_BY = `SELECT 1 FROM campaigns WHERE EXISTS (SELECT 1 FROM campaigns AS answered WHERE answered.id = ?2)
  AND id IN (SELECT campaign_id FROM campaign_answers WHERE answered_id = ?2)`;

const each = (ids: readonly string[]): readonly (readonly string[])[] => ids.map((id) => [id]);

function citationsCounting({ side, documentIds, filter }: Extract<CountedList, { list: 'citations' }>): Counting {
  checkCitationFilter(filter);
  const { own, other, order } = SIDES[side];
  const [date] = order.columns;
  const bounded = filter.from !== null || filter.to !== null;
  const years = wholeYears(filter) ?? NO_YEARS;
  const dates = bounded ? [filter.from ?? '', filter.to ?? HIGHEST, years.first, years.last] : [];
  const within = `AND (${date} <> '' AND ${date} BETWEEN ?5 AND ?6 OR ${date} = ''
        AND EXISTS (SELECT 1 FROM documents WHERE id = ${other} AND year BETWEEN ?7 AND ?8))`;
  const filters = [JSON.stringify(filter.assurance), JSON.stringify(filter.kinds), ...dates];
  return {
    sql: `SELECT 1 FROM citations WHERE ${own} = ?2 AND assurance IN (SELECT value FROM json_each(?3))
      AND kind IN (SELECT value FROM json_each(?4)) ${bounded ? within : ''}`,
    parents: documentIds.map((id) => [id, ...filters]),
  };
}

function mentionsCounting({ places, filter }: Extract<CountedList, { list: 'mentions' }>): Counting {
  checkMentionFilter(filter);
  const filters = [JSON.stringify(filter.roles), JSON.stringify(filter.states)];
  return {
    sql: `SELECT 1 FROM mentions WHERE document_id = ?2 AND place >= ?3 AND place < ?4
      AND role IN (SELECT value FROM json_each(?5)) AND state IN (SELECT value FROM json_each(?6))`,
    parents: places.map(({ documentId, within }) => [
      documentId,
      within === null ? '' : offsetColumn(within.start),
      within === null ? HIGHEST : offsetColumn(within.end),
      ...filters,
    ]),
  };
}

function provisionCitationsCounting({ refs, kinds }: Extract<CountedList, { list: 'provisionCitations' }>): Counting {
  checkProvisionKinds(kinds);
  return {
    sql: `SELECT DISTINCT assertion_id FROM json_each(?3) AS scope CROSS JOIN provision_evidence
      ON document_id = ?2 AND provision_evidence.path = scope.value ->> 0 AND exact = scope.value ->> 1
      AND kind IN (SELECT value FROM json_each(?4))`,
    parents: refs.map(({ documentId, path }) => {
      const scopes = searchedScopes(path).map((scope) => [scope.path, Number(scope.exact)]);
      return [documentId, JSON.stringify(scopes), JSON.stringify(kinds)];
    }),
  };
}

function documentsOfBodiesCounting({ groups, types }: Extract<CountedList, { list: 'documentsOfBodies' }>): Counting {
  return {
    sql: `SELECT DISTINCT document_id FROM json_each(?2) AS body CROSS JOIN document_bodies
      ON body_id = body.value AND (?3 IS NULL OR document_bodies.type IN (SELECT value FROM json_each(?3)))`,
    parents: groups.map((group) => [JSON.stringify(group), types === null ? null : JSON.stringify(types)]),
  };
}
