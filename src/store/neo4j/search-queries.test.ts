import { describe, expect, it } from 'vitest';
import type { DocumentSearch, PageRequest } from '../legal-store.js';
import { matchesQuery, walkQuery } from './search-queries.js';

const SEARCH: DocumentSearch = {
  tokens: ['01', 'ct'],
  phrases: [],
  inText: false,
  types: ['DIRECTIVE'],
  bodyIds: ['bod_a'],
  from: '2020-01-01',
  to: null,
  isStub: false,
};
const PAGE: PageRequest = { size: 20, from: ['0', '2021-01-01', 'k'], direction: 'FORWARD' };

describe('the queries of a search', () => {
  it('sort the matches of the index, unless they are too many', () => {
    expect(matchesQuery(SEARCH, PAGE, 10_000)).toMatchInlineSnapshot(`
      {
        "parameters": {
          "bodyIds": [
            "bod_a",
          ],
          "earliest": "2020-01-01",
          "high": "0	2021-01-01	k",
          "isStub": false,
          "latest": "￿",
          "limit": 21,
          "low": "",
          "most": 10001,
          "number": "01 ct",
          "query": "+searchText:01 +searchText:ct*",
          "tab": "	",
          "types": [
            "DIRECTIVE",
          ],
        },
        "text": "CALL {
        CALL db.index.fulltext.queryNodes('document_text', $query, {limit: $most}) YIELD node
        RETURN collect(node) AS nodes
      }
      WITH size(nodes) AS matches, CASE WHEN size(nodes) < $most THEN nodes ELSE [] END AS few
      CALL (few) {
        UNWIND few AS d
        WITH d, CASE d.numberFolded WHEN $number THEN '1' ELSE '0' END + $tab + d.sort AS sort
        WHERE sort > $low AND sort < $high AND d.sort > $earliest AND d.sort < $latest AND d.type IN $types AND any(body IN d.bodyIds WHERE body IN $bodyIds) AND d.isStub = $isStub
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
      tokens: ['thi', 'dua'],
      phrases: ['khen thuong'],
      inText: true,
      types: null,
      bodyIds: null,
      from: null,
      to: null,
      isStub: null,
    };
    expect(walkQuery({ search, exact: '0', page, wanted: 21, rows: 20_000 })).toMatchInlineSnapshot(`
      {
        "parameters": {
          "earliest": "",
          "high": "￿",
          "latest": "￿",
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
      WHERE d.sort > $earliest AND d.sort < $latest AND all(pattern IN $patterns WHERE (' ' + d.searchText + ' ') CONTAINS pattern OR (' ' + coalesce(d.text, '') + ' ') CONTAINS pattern)
      RETURN d.sort AS sort, d.data AS data ORDER BY d.sort DESC LIMIT $limit",
      }
    `);
  });
});
