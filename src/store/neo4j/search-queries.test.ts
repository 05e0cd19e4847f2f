import { describe, expect, it } from 'vitest';
import { ALL_DOCUMENTS } from '../document-search.js';
import type { DocumentSearch, PageRequest } from '../legal-store.js';
import { type GroupWalk, matchesQuery, walkQuery } from './search-queries.js';
import { searchSources } from './search-sources.js';

const SEARCH: DocumentSearch = {
  ...ALL_DOCUMENTS,
  tokens: ['01', 'ct'],
  phrases: [],
  inText: false,
  types: ['DIRECTIVE'],
  bodyIds: ['bod_a'],
  from: '2020-06-01',
  isStub: false,
};
const PAGE: PageRequest = { size: 20, from: ['0', '2021-01-01', 'k'], direction: 'FORWARD' };

describe('the queries of a search', () => {
  it('sort the matches of the index, unless they are too many', () => {
    const [source] = searchSources(SEARCH);
    if (source === undefined) throw new Error('a search for words has an index');
    expect(matchesQuery(SEARCH, source, PAGE, 10_000)).toMatchInlineSnapshot(`
      {
        "parameters": {
          "bodyIds": [
            "bod_a",
          ],
          "earliest": "2020-06-01",
          "exact": "1",
          "firstYear": "2021",
          "high": "0	2021-01-01	k",
          "isStub": false,
          "lastYear": "9999",
          "latest": "￿",
          "limit": 21,
          "low": "",
          "most": 10001,
          "number": "01 ct",
          "other": "0",
          "query": "+searchText:01 +searchText:ct*",
          "tab": "	",
          "types": [
            "DIRECTIVE",
          ],
          "undated": "",
        },
        "text": "CALL {
        CALL db.index.fulltext.queryNodes('document_text', $query, {limit: $most}) YIELD node AS d
        RETURN collect(d) AS nodes
      }
      WITH size(nodes) AS matches, CASE WHEN size(nodes) < $most THEN nodes ELSE [] END AS few
      CALL (few) {
        UNWIND few AS d
        WITH d, CASE d.numberFolded WHEN $number THEN $exact ELSE $other END + $tab
          + CASE WHEN d.issuedOn IS NULL THEN $undated ELSE '' END + d.sort AS sort
        WHERE sort > $low AND sort < $high AND d.type IN $types AND d.isStub = $isStub AND (d.sort > $earliest AND d.sort < $latest AND d.issuedOn IS NOT NULL OR d.issuedOn IS NULL AND d.year >= $firstYear AND d.year <= $lastYear) AND any(body IN d.bodyIds WHERE body IN $bodyIds)
        WITH d, sort ORDER BY sort DESC LIMIT $limit
        RETURN collect({sort: sort, data: d.data}) AS hits
      }
      RETURN matches, hits",
      }
    `);
  });

  it('walk documents newest first and compare words, in the content too when asked', () => {
    const page: PageRequest = { size: 20, from: null, direction: 'FORWARD' };
    const search: DocumentSearch = {
      ...ALL_DOCUMENTS,
      tokens: ['thi', 'dua'],
      phrases: ['khen thuong'],
      inText: true,
    };
    expect(walkQuery({ search, group: 'OTHER', span: { kind: 'ALL' }, page, rows: 20_000 }, 21)).toMatchInlineSnapshot(`
      {
        "parameters": {
          "high": "￿",
          "limit": 21,
          "low": "",
          "number": "khen thuong thi dua",
          "patterns": [
            " khen thuong ",
            " thi ",
            " dua",
          ],
          "rows": 20000,
        },
        "text": "MATCH (d:Document) WHERE d.sort > $low AND d.sort < $high AND d.numberFolded <> $number
      WITH d ORDER BY d.sort DESC LIMIT $rows
      WHERE true AND all(pattern IN $patterns WHERE (' ' + d.searchText + ' ') CONTAINS pattern OR (' ' + coalesce(d.text, '') + ' ') CONTAINS pattern)
      RETURN d.sort AS sort, d.data AS data ORDER BY d.sort DESC LIMIT $limit",
      }
    `);
  });

  it('walk the documents of one year in the order of an index', () => {
    const search: DocumentSearch = {
      ...ALL_DOCUMENTS,
      tokens: [],
      phrases: [],
      inText: false,
      year: '2021',
      cites: ['AMENDS'],
    };
    const walk: GroupWalk = {
      ...{ search, group: 'OTHER', rows: 9 },
      span: { kind: 'ALL' },
      page: { ...PAGE, from: null },
    };
    expect(walkQuery(walk, 21).text).toMatchInlineSnapshot(`
      "MATCH (d:Document) USING INDEX SEEK d:Document(year, sort) WHERE d.sort > $low AND d.sort < $high AND d.year = $year
      WITH d ORDER BY d.year DESC, d.sort DESC LIMIT $rows
      WHERE d.year = $year AND EXISTS { (d)-[:AMENDS|INFERRED_AMENDS]->() }
      RETURN d.sort AS sort, d.data AS data ORDER BY d.year DESC, d.sort DESC LIMIT $limit"
    `);
  });
});
