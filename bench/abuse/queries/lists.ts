import { type AbusiveQuery, law, times } from './build-query.js';

/** Queries with pages within pages. */
export const LIST_QUERIES: readonly AbusiveQuery[] = [
  {
    name: 'the first 100 citing, with theirs',
    query: law('citedBy(first: 100) { edges { document { cites(first: 100) { edges { node { kind } } } } } }'),
  },
  {
    name: 'the first 100 citing, three levels',
    query: law(
      'citedBy(first: 40) { edges { document { citedBy(first: 20) { edges { document { citedBy(first: 10) { edges { node { kind } } } } } } } } }',
    ),
  },
  {
    name: 'evidence of the first 100 citing',
    query: law(
      'citedBy(first: 100) { edges { node { evidence(first: 100) { edges { node { ... on Mention { quote } } } } } } }',
    ),
  },
  {
    name: 'the mentions of the law with theirs',
    query: law(
      'mentions(first: 100) { edges { node { quote document { mentions(first: 100) { edges { node { quote } } } } } } }',
    ),
  },
  {
    name: 'provisions with what cites them',
    query: law('provisions(first: 100) { edges { node { content citedBy(first: 100) { edges { cursor } } } } }'),
  },
  {
    name: 'provisions with parents and parents',
    query: law('provisions(first: 100) { edges { node { parent { parent { content document { key } } } } } }'),
  },
  {
    name: 'provisions with references and effects',
    query: law(
      'provisions(first: 100) { edges { node { internalReferences { nodes { __typename } } effects(first: 100) { nodes { quote } } } } }',
    ),
  },
  {
    name: 'bodies with their documents',
    query:
      '{ bodies(first: 100) { edges { node { documents(first: 100, rollUp: true) { edges { node { key } } } } } } }',
  },
  {
    name: 'campaigns with their answers',
    query:
      '{ campaigns(first: 100) { edges { node { answeredBy(first: 100) { edges { node { name answers { name } } } } } } } }',
  },
  {
    name: '100 nodes, 50 times',
    query: `query ($ids: [ID!]!) { ${times(50, (at) => `n${at}: nodes(ids: $ids) { id __typename }`)} }`,
    variables: { ids: Array.from({ length: 100 }, (_, at) => `doc_${at}`) },
  },
  {
    name: 'a page from a forged cursor, 400 times',
    query: `{ ${times(400, (at) => `d${at}: documents(first: 100, after: "x${at}") { edges { cursor } }`)} }`,
  },
];
