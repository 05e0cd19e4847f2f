import { type AbusiveQuery, law, nested, times } from './build-query.js';

/** Queries whose own form is the attack. */
export const SHAPE_QUERIES: readonly AbusiveQuery[] = [
  {
    name: 'fragments that double 60 times',
    query: `${law('...F0')} ${times(60, (at) => `fragment F${at} on Document { a: authority { id } ...F${at + 1} b: authority { id } ...F${at + 1} }`)} fragment F60 on Document { key }`,
  },
  {
    name: 'a fragment within itself',
    isInvalid: true,
    query: `${law('...F')} fragment F on Document { cites { edges { document { ...F } } } }`,
  },
  {
    name: '440 fragments of one field',
    query: `${law(times(440, (at) => `...G${at}`))} ${times(440, (at) => `fragment G${at} on Document { key }`)}`,
  },
  {
    name: 'one field with an argument, 450 times',
    isInvalid: true,
    query: `{ ${times(450, () => 'documents(first: 1) { key: __typename }')} }`,
  },
  {
    name: '90 fragments of 5 fields each',
    isInvalid: true,
    query: `{ documents { ${times(90, (at) => `...G${at}`)} } } ${times(90, (at) => `fragment G${at} on DocumentConnection { ${times(5, () => 'nodes { key }')} }`)}`,
  },
  { name: '1,000 inline fragments in one another', query: law(nested(1_000, (inner) => `... { ${inner} }`, 'key')) },
  { name: '400 levels', query: law(nested(100, (inner) => `cites { edges { document { ${inner} } } }`, 'key')) },
  {
    name: '2,000 directives on one field',
    isInvalid: true,
    query: law(`key ${times(2_000, () => '@include(if: true)')}`),
  },
  { name: '4,000 unknown fields', isInvalid: true, query: law(times(4_000, (at) => `nothing${at}`)) },
  {
    name: '150,000 values in a variable, for 400 lists',
    query: `query ($roles: [CampaignRole!]) { documents(first: 100) { nodes { ${times(4, (at) => `a${at}: campaigns(roles: $roles) { role }`)} } } }`,
    variables: { roles: Array.from({ length: 150_000 }, () => 'CLOSES') },
  },
  {
    name: '2,000 values in a variable, for 1,200 lists',
    query: `query ($roles: [CampaignRole!]) { documents(first: 100) { nodes { ${times(12, (at) => `a${at}: campaigns(roles: $roles) { role }`)} } } }`,
    variables: { roles: Array.from({ length: 1_900 }, () => 'CLOSES') },
  },
  {
    name: '900 unknown fields in a variable',
    query: 'query ($filter: DocumentFilter) { documents(filter: $filter) { totalCount } }',
    variables: { filter: Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`nothing${at}`, at])) },
  },
  {
    name: '690,000 wrong values in a variable',
    query: 'query ($kinds: [CitationKind!]) { documents(filter: { cites: $kinds }) { totalCount } }',
    variables: { kinds: Array.from({ length: 690_000 }, () => 1) },
  },
  { name: 'a query of 1 MB of spaces', query: law(`key ${' '.repeat(1_000_000)}`) },
];
