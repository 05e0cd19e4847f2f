import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { FieldCost } from './field-cost.js';
import { DEFAULT_PAGE_SIZE } from './limits.js';

/** How large a query is: the number of objects that its answer could hold, and the depth of its nested fields. */
export interface QuerySize {
  readonly cost: number;
  readonly depth: number;
}

/** What measuring an operation needs: the schema, the fragments and the values of the variables. */
export interface QueryParts {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Sizes = Readonly<Record<string, number>>;
type Arguments = Readonly<Record<string, unknown>>;
const NOTHING: QuerySize = { cost: 0, depth: 0 };

/**
 * Returns how large an operation is. An object costs 1 and a scalar nothing. A list costs as many elements as its
 * arguments ask for. Fields that do more work have a cost of their own (`field-cost.ts`). Every use of a field counts,
 * under each alias and in each place where a fragment is spread. The method is that of IBM's GraphQL cost directives
 * (`@listSize` with slicing arguments and sized fields), which no library for graphql-js implements.
 */
export const measureQuery = (parts: QueryParts): QuerySize => new QueryMeter(parts).measure();

class QueryMeter {
  private readonly measured = new Map<string, QuerySize>();

  constructor(private readonly parts: QueryParts) {}

  measure(): QuerySize {
    const { schema, operation } = this.parts;
    const root = schema.getRootType(operation.operation);
    return root ? this.selections(operation.selectionSet, root, {}) : NOTHING;
  }

  private selections(set: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes): QuerySize {
    const all = set.selections.map((node) => (this.isLeftOut(node) ? NOTHING : this.selection(node, type, sizes)));
    return { cost: sum(all.map(({ cost }) => cost)), depth: Math.max(0, ...all.map(({ depth }) => depth)) };
  }

  private selection(node: SelectionNode, type: GraphQLCompositeType, sizes: Sizes): QuerySize {
    switch (node.kind) {
      case Kind.FIELD:
        return this.field(node, type, sizes);
      case Kind.INLINE_FRAGMENT:
        return this.selections(node.selectionSet, this.typeNamed(node.typeCondition?.name.value) ?? type, sizes);
      case Kind.FRAGMENT_SPREAD:
        return this.fragment(node.name.value, sizes);
    }
  }

  private fragment(name: string, sizes: Sizes): QuerySize {
    const place = `${name} ${JSON.stringify(sizes)}`;
    const known = this.measured.get(place);
    if (known) return known;
    const fragment = this.parts.fragments.get(name);
    const type = this.typeNamed(fragment?.typeCondition.name.value);
    const size = fragment && type ? this.selections(fragment.selectionSet, type, sizes) : NOTHING;
    this.measured.set(place, size);
    return size;
  }

  private field(node: FieldNode, type: GraphQLCompositeType, sizes: Sizes): QuerySize {
    const field = fieldOf(type, node.name.value);
    if (!field) return NOTHING;
    const values = getArgumentValues(field, node, this.parts.variables);
    const cost = costOf(field);
    const named = getNamedType(field.type);
    const inner =
      node.selectionSet && isCompositeType(named)
        ? this.selections(node.selectionSet, named, sizesBelow(field, cost, values))
        : NOTHING;
    const each = (isCompositeType(named) ? 1 : 0) + inner.cost;
    return {
      cost: weightOf(cost, values) + listSize(cost, node.name.value, values, sizes) * each,
      depth: inner.depth + 1,
    };
  }

  private typeNamed(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? undefined : this.parts.schema.getType(name);
    return isCompositeType(type) ? type : null;
  }

  private isLeftOut(node: SelectionNode): boolean {
    const { variables } = this.parts;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    return skip?.if === true || getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false;
  }
}

/** The field, null for introspection (`__schema`, `__type`, `__typename`), which costs nothing: its answer is fixed. */
function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | null {
  if ([SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].some((meta) => meta.name === name)) return null;
  return isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? null) : null;
}

const costOf = (field: GraphQLField<unknown, unknown>): FieldCost => field.extensions.cost ?? {};

function listSize(cost: FieldCost, name: string, values: Arguments, sizes: Sizes): number {
  switch (cost.size?.kind) {
    case undefined:
      return 1;
    case 'assumed':
      return cost.size.size;
    case 'argument':
      return lengthOf(values[cost.size.name]);
    case 'parent':
      return sizes[name] ?? DEFAULT_PAGE_SIZE;
  }
}

function sizesBelow(field: GraphQLField<unknown, unknown>, cost: FieldCost, values: Arguments): Sizes {
  const bounded = Object.entries(cost.sizedFields ?? {}).map(([name, argument]) => [name, numberOf(values[argument])]);
  const isConnection = field.args.some(({ name }) => name === 'first');
  return {
    ...Object.fromEntries(bounded),
    ...(isConnection ? { edges: pageSizeOf(values), nodes: pageSizeOf(values) } : {}),
  };
}

function weightOf({ weight = 0, textArgument }: FieldCost, values: Arguments): number {
  const text = textArgument === undefined ? 0 : Math.ceil(lengthOf(values[textArgument]) / 100);
  return text + (typeof weight === 'number' ? weight : sum(weight.map((argument) => numberOf(values[argument]))));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const numberOf = (value: unknown): number => (typeof value === 'number' ? Math.max(0, value) : 0);
const pageSizeOf = ({ first, last }: Arguments): number => numberOf(first ?? last ?? DEFAULT_PAGE_SIZE);
const lengthOf = (value: unknown): number => (Array.isArray(value) || typeof value === 'string' ? value.length : 0);
