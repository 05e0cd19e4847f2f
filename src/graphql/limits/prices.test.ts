import { readdirSync, readFileSync } from 'node:fs';
import {
  getIntrospectionQuery,
  getNullableType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../api/build-schema.js';
import { MAX_ANSWER_BYTES, MAX_COST, MAX_DEPTH } from './limits.js';
import { priceOf } from './price-fields.js';
import { sizeOf } from './size-limit.js';

const schema = buildSchema();

function sizeOfQuery(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition') as OperationDefinitionNode;
  return sizeOf(schema, document, operation, variables);
}

const costOf = (query: string, variables = {}): number => sizeOfQuery(query, variables).cost;
const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

/** What clients ask: GraphiQL and Apollo the default, code generators with every option. */
const INTROSPECTIONS = [
  getIntrospectionQuery(),
  getIntrospectionQuery({ descriptions: true, schemaDescription: true, inputValueDeprecation: true }),
  getIntrospectionQuery({
    descriptions: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    oneOf: true,
  }),
];

describe('the cost of values', () => {
  it('grows by an eighth with each alias of a value or of __typename', () => {
    const body = (fields: string) => `{ document(by: { key: "k" }) { ${fields} } }`;
    expect(costOf(body(aliases(80, 'key'))) - costOf(body(aliases(8, 'key')))).toBe(9);
    expect(costOf(body(aliases(80, '__typename'))) - costOf(body(aliases(8, '__typename')))).toBe(9);
  });

  it('keeps many values over a full lineage above the limit', () => {
    const query = `{ document(by: { key: "k" }) { lineage(maxDocuments: 1000, maxCitations: 0) { documents { document { ${aliases(400, 'key')} } } } } }`;
    expect(costOf(query)).toBeGreaterThan(MAX_COST);
  });
});

describe('the cost of a count', () => {
  it('is charged once for what tells of one count, and for each list', () => {
    const listed = (fields: string) => costOf(`{ documents { nodes { key } ${fields} } }`);
    expect(listed('totalCount totalCountIsExact again: totalCount')).toBe(listed('totalCount'));
    expect(listed('totalCountIsExact')).toBe(listed('totalCount'));
    expect(costOf('{ a: documents { totalCount } b: documents { totalCount } }')).toBe(
      2 * costOf('{ documents { totalCount } }'),
    );
  });
});

describe('the cost of introspection', () => {
  it.each(INTROSPECTIONS)('allows one full introspection with room to grow (%#)', (query) => {
    const { cost, depth, bytes } = sizeOfQuery(query);
    expect(cost).toBeGreaterThan(1_000);
    expect(cost).toBeLessThan(MAX_COST / 2);
    expect(depth).toBeLessThanOrEqual(MAX_DEPTH);
    expect(bytes).toBeLessThan(MAX_ANSWER_BYTES / 4);
  });

  it('does not allow 28 in one query, in whatever pieces', () => {
    const fragment = INTROSPECTIONS[0]?.replace(
      /query IntrospectionQuery \{\s*__schema \{/,
      'fragment S on __Schema {',
    );
    const [whole, ...others] = (fragment ?? '').split(/\n\s*\}\n\s*\}\n/);
    expect(costOf(`{ ${aliases(28, '__schema { ...S }')} } ${whole} } ${others.join('\n}\n}\n')}`)).toBeGreaterThan(
      MAX_COST,
    );
    const types = aliases(40, '__schema { types { description fields { description args { name type { name } } } } }');
    expect(costOf(`{ ${types} }`)).toBeGreaterThan(MAX_COST);
  });

  it('is what the answer holds', () => {
    const types = Object.keys(schema.getTypeMap()).length;
    expect(costOf('{ __schema { types { name } } }')).toBe(Math.ceil(1 + 1 + 1 + types * (1 + 1 / 8)));
    expect(sizeOfQuery('{ __type(name: "Body") { name kind } }')).toMatchObject({ cost: 3, depth: 2 });
    expect(costOf('{ __type(name: "Nothing") { name kind } }')).toBe(1);
  });

  it('is found soon however often a query multiplies', () => {
    const nested = Array.from({ length: 200 }, (_, i) => `f${i}: fields { type { ofType { name } } }`).join(' ');
    expect(costOf(`{ ${aliases(8, `__schema { types { ${nested} } }`)} }`)).toBeGreaterThanOrEqual(MAX_COST);
  });
});

describe('the cost of work', () => {
  it('charges a walk however few documents it may return', () => {
    const walks = aliases(50, 'lineage(maxDocuments: 1, maxCitations: 0) { stoppedBy }');
    expect(costOf(`{ document(by: { key: "k" }) { ${walks} } }`)).toBeGreaterThan(MAX_COST);
    const full = aliases(8, 'lineage(maxDocuments: 1000, maxCitations: 5000) { stoppedBy }');
    expect(costOf(`{ document(by: { key: "k" }) { ${full} } }`)).toBeGreaterThan(MAX_COST);
  });

  it('charges an extraction its text: two of the longest are too much', () => {
    const query = (times: number) =>
      `query ($t: String!) { ${aliases(times, 'extract(text: $t) { head { typeName } }')} }`;
    expect(costOf(query(1), { t: 'a'.repeat(200_000) })).toBeLessThan(MAX_COST);
    expect(costOf(query(2), { t: 'a'.repeat(200_000) })).toBeGreaterThan(MAX_COST);
    expect(costOf(query(20), { t: 'a'.repeat(2_000) })).toBeLessThan(MAX_COST);
  });

  it('charges explanations of stored mentions the reading of one text, however many there are', () => {
    const explained = (first: number) =>
      costOf(`{ document(by: { key: "k" }) { mentions(first: ${first}) { nodes { explanation { reader } } } } }`);
    const mentions = (first: number) =>
      costOf(`{ document(by: { key: "k" }) { mentions(first: ${first}) { nodes { id } } } }`);
    expect(explained(1)).toBeGreaterThan(
      costOf('query ($t: String!) { extract(text: $t) { head { typeName } } }', { t: 'a'.repeat(200_000) }),
    );
    expect(explained(100)).toBeLessThan(MAX_COST);
    expect(explained(100) - mentions(100)).toBeLessThan(2 * (explained(1) - mentions(1)));
  });

  it('charges a search, and more for one in texts', () => {
    const plain = costOf('{ documents { isComplete } }');
    expect(costOf('{ documents(search: "a") { isComplete } }')).toBe(plain + 2_500);
    expect(costOf('{ documents(search: "a", inText: true) { isComplete } }')).toBe(plain + 6_500);
    expect(costOf('{ documents(search: "a b c", inText: true) { isComplete } }')).toBe(plain + 8_500);
    expect(costOf('{ documents(search: "a b c") { isComplete } }')).toBe(plain + 2_500);
    expect(costOf('{ documents(inText: false) { isComplete } }')).toBe(plain);
  });
});

describe('every list', () => {
  it('has a size, of its own or from each field that leads to it', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__'),
    );
    const fields = types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
    const sizedAbove = new Set(fields.flatMap((field) => priceOf(field).sizedFields ?? []));
    const unsized = fields
      .filter(({ type }) => isListType(getNullableType(type)))
      .filter((field) => priceOf(field).assumedSize === undefined && !sizedAbove.has(field.name));
    expect(fields.length).toBeGreaterThan(200);
    expect(unsized.map(({ name }) => name)).toEqual([]);
  });
});

describe('the operations', () => {
  it.each(readdirSync('schema/operations'))('%s costs less than the limit', (file) => {
    expect(costOf(readFileSync(`schema/operations/${file}`, 'utf8'))).toBeLessThan(MAX_COST);
  });
});
