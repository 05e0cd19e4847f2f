import { readdirSync, readFileSync } from 'node:fs';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  buildSchema as schemaOfSdl,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../api/build-schema.js';
import { printSdl } from '../api/print-sdl.js';
import { priceOf } from './price-fields.js';
import { sizeOf } from './size-limit.js';

const schema = buildSchema();
const emitted = schemaOfSdl(printSdl(schema));
type Values = Readonly<Record<string, unknown>>;

/** A client's calculator: field cost and type cost, from nothing but the SDL. */
class SdlMeter {
  constructor(
    private readonly of: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Values,
  ) {}

  selections(set: SelectionSetNode, type: GraphQLCompositeType, sizes: Values): number {
    return set.selections.reduce((sum, node) => {
      if (node.kind === 'Field') return sum + this.field(node, type, sizes);
      const fragment = node.kind === 'FragmentSpread' ? this.fragments.get(node.name.value) : node;
      const on = this.of.getType(fragment?.typeCondition?.name.value ?? type.name) as GraphQLCompositeType;
      return sum + (fragment ? this.selections(fragment.selectionSet, on, sizes) : 0);
    }, 0);
  }

  private field(node: FieldNode, type: GraphQLCompositeType, sizes: Values): number {
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    if (!field) return 1 / 8;
    const named = getNamedType(field.type);
    const values = getArgumentValues(field, node, this.variables);
    const own = this.weight(type, field, named) + this.argumentWeights(field, values);
    if (!node.selectionSet || !isCompositeType(named)) return own;
    const list = this.directive('listSize', field);
    const sliced = ((list.slicingArguments ?? []) as string[]).map((name) => values[name]);
    const given = sliced.filter((value) => typeof value === 'number');
    const size = given.length > 0 ? Math.max(...given) : list.assumedSize;
    const below = Object.fromEntries(((list.sizedFields ?? []) as string[]).map((name) => [name, size]));
    const length = list.sizedFields || size === undefined ? (sizes[field.name] ?? 20) : size;
    const count = isListType(getNullableType(field.type)) ? Number(length) : 1;
    return own + count * (1 + this.selections(node.selectionSet, named, below));
  }

  /** Fields of interfaces carry no weight: the greatest of their implementations counts. */
  private weight(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, named: unknown): number {
    const fields = isObjectType(type)
      ? [field]
      : this.of.getPossibleTypes(type).flatMap((one) => one.getFields()[field.name] ?? []);
    const byDefault = isCompositeType(named) ? 1 : 0;
    return Math.max(...fields.map((one) => Number(this.directive('cost', one).weight ?? byDefault)));
  }

  private argumentWeights(field: GraphQLField<unknown, unknown>, values: Values): number {
    const given = field.args.filter(({ name }) => values[name]);
    return given.reduce((sum, argument) => sum + Number(this.directive('cost', argument).weight ?? 0), 0);
  }

  private directive(
    name: string,
    { astNode }: Pick<GraphQLField<unknown, unknown>['args'][number], 'astNode'> | GraphQLField<unknown, unknown>,
  ): Values {
    const directive = this.of.getDirective(name);
    return (directive && astNode && getDirectiveValues(directive, astNode)) ?? {};
  }
}

function costs(query: string) {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition') as OperationDefinitionNode;
  const fragments = document.definitions.flatMap((one) =>
    one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [],
  );
  const variables = getVariableValues(emitted, operation.variableDefinitions ?? [], {}).coerced ?? {};
  const root = emitted.getQueryType();
  const meter = new SdlMeter(emitted, new Map(fragments), variables);
  const stated = root ? meter.selections(operation.selectionSet, root, {}) : Number.NaN;
  return { stated: Math.ceil(stated), charged: sizeOf(schema, document, operation, {}).cost };
}

describe('the prices in the SDL', () => {
  it.each(readdirSync('schema/operations'))('are an upper bound of what %s is charged', (file) => {
    const { stated, charged } = costs(readFileSync(`schema/operations/${file}`, 'utf8'));
    expect(charged).toBeLessThanOrEqual(stated);
    expect(charged).toBeGreaterThan(0);
  });

  it.each([
    '{ documents(first: 7, inText: true, search: "“a” “b” “c” “d” e f g h i k l m n o p q r s t u") { edges { cursor node { key keys title { value } } } nodes { __typename } } }',
    '{ documents(filter: { types: [LAW], branch: STATE, cites: [AMENDS], citedAs: [AMENDS], force: { statuses: [SUSPENDED] } }) { nodes { key } } }',
    '{ document(by: { number: "k" }) { text { source } sections { nodes { content } } force { causes { __typename } } recipients { written } } }',
    '{ citations(first: 9, filter: { citing: { isStub: false } }) { nodes { kind } totalCount } }',
    '{ bodies(last: 3) { nodes { ...B successors { ...B } } } } fragment B on Body { name parent { name } }',
    '{ findByNumber(number: "1") { reasons { claim } document { cites(first: 4) { nodes { kind } } } } }',
    '{ node(id: "x") { id ... on Document { key } } }',
  ])('are what is charged for %s', (query) => {
    const { stated, charged } = costs(query);
    expect(charged).toBe(stated);
  });

  it('bound what the meter charges less for: walks, texts, ids, phrases, filters, look-ups by key, and work that is shared', () => {
    const walk =
      '{ document(by: { key: "k" }) { lineage(maxDocuments: 30, maxCitations: 60) { documents { depth } citations { kind } } } }';
    const explained = '{ document(by: { key: "k" }) { mentions { nodes { explanation { __typename } } } } }';
    for (const query of [
      walk,
      explained,
      '{ extract(text: "a") { mentions { quote } } }',
      '{ nodes(ids: ["x"]) { id } }',
      '{ documents(search: "“a” b") { nodes { key } } }',
      '{ documents(filter: { types: [LAW] }) { nodes { key } } }',
      '{ citations(filter: { kinds: [AMENDS] }) { nodes { kind } } }',
      '{ documents { totalCount totalCountIsExact } }',
    ]) {
      const { stated, charged } = costs(query);
      expect(charged).toBeLessThan(stated);
    }
  });

  it('stand on every field that has one', () => {
    for (const type of Object.values(emitted.getTypeMap()).filter(
      (one) => isObjectType(one) && !one.name.startsWith('__'),
    )) {
      const own = schema.getType(type.name);
      if (!isObjectType(type) || !isObjectType(own)) throw new Error(`${type.name} is no object`);
      for (const { name, astNode } of Object.values(type.getFields())) {
        const field = own.getFields()[name];
        const weight = astNode?.directives?.find((one) => one.name.value === 'cost');
        const byDefault = field && isCompositeType(getNamedType(field.type)) ? 1 : 0;
        expect(weight !== undefined, `${type.name}.${name}`).toBe(field && priceOf(field).weight !== byDefault);
      }
    }
  });
});
