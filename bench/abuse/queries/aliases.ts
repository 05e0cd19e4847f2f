import { type AbusiveQuery, decision, LARGEST_WALK, law, scalars, times } from './build-query.js';

/** Queries that ask for the same fields again and again. */
export const ALIAS_QUERIES: readonly AbusiveQuery[] = [
  {
    name: 'scalar aliases over a full lineage',
    query: law(`lineage(${LARGEST_WALK}) { documents { document { ${scalars(900)} } } }`),
  },
  {
    name: 'type names over a full lineage',
    query: law(`lineage(${LARGEST_WALK}) { documents { ${times(1200, (at) => `t${at}: __typename`)} } }`),
  },
  {
    name: 'scalar aliases over 100 documents',
    query: `{ documents(first: 100) { edges { node { ${scalars(1_000)} } } } }`,
  },
  {
    name: 'names under aliases over 100 documents',
    query: `{ documents(first: 100) { nodes { ${times(330, (at) => `a${at}: displayName`)} } } }`,
  },
  {
    name: 'titles under aliases over 100 documents',
    query: `{ documents(first: 100) { edges { node { ${times(300, (at) => `a${at}: title { value o${at}: origin { quote } }`)} } } } }`,
  },
  {
    name: 'one document, 400 times',
    query: `{ ${times(400, (at) => `d${at}: ${decision(at + 1)} { key title { value } }`)} }`,
  },
  { name: 'the text of the law, 240 times', query: law(times(240, (at) => `t${at}: text { content }`)) },
  {
    name: 'the sections of the law, 240 times',
    query: law(times(240, (at) => `s${at}: sections(first: 100) { n${at}: nodes { content } }`)),
  },
  {
    name: 'the sections of the law with labels, 94 times',
    query: law(times(94, (at) => `s${at}: sections(first: 100) { nodes { path label heading } }`)),
  },
  {
    name: 'the clauses on effect, 400 times',
    query: law(times(400, (at) => `e${at}: effects(first: 100) { nodes { quote } }`)),
  },
  {
    name: 'signers, recipients and indicators, 200 times each',
    query: law(
      times(200, (at) => `a${at}: signers { name } b${at}: recipients { written } c${at}: indicators { __typename }`),
    ),
  },
  {
    name: 'force on 400 days',
    query: law(
      times(
        400,
        (at) =>
          `f${at}: force(at: "20${10 + (at % 20)}-0${1 + (at % 9)}-1${at % 10}") { status causes { __typename } }`,
      ),
    ),
  },
  {
    name: 'force of 100 documents on 20 days',
    query: `{ documents(first: 100) { edges { node { ${times(20, (at) => `f${at}: force(at: "20${10 + at}-01-01") { status causes { __typename } }`)} } } } }`,
  },
];
