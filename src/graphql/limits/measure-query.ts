import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { argumentsOf } from './coerce.js';
import type { Arguments, ExactCost } from './field-cost.js';
import { DEFAULT_PAGE_SIZE } from './limits.js';
import { measureIntrospection } from './measure-introspection.js';
import { type FieldPrice, priceOf } from './price-fields.js';
import { isLeftOut, type QueryParts } from './query-parts.js';
import { inSequence, NOTHING, type QuerySize } from './query-size.js';
import { OBJECT_WEIGHT, VALUE_WEIGHT } from './weights.js';

type Sizes = Readonly<Record<string, number>>;

/**
 * Returns how large an operation is. Its cost is the sum of field cost and type cost of the GraphQL Cost Directives
 * specification (https://ibm.github.io/graphql-specs/cost-spec.html): each field has a weight, and so has each object that
 * it can return. A list costs as many elements as its arguments ask for. Every use of a field counts, under each alias and
 * in each place where a fragment is spread. No library for graphql-js implements the specification.
 */
export const measureQuery = (parts: QueryParts): QuerySize => new QueryMeter(parts).measure();

class QueryMeter {
  private readonly measured = new Map<string, QuerySize>();
  /** Weights of work that uses of a field share, by the field's price. */
  private readonly shared = new Map<FieldPrice, number>();

  constructor(private readonly parts: QueryParts) {}

  measure(): QuerySize {
    const { schema, operation } = this.parts;
    const root = schema.getRootType(operation.operation);
    if (!root) return NOTHING;
    const size = this.selections(operation.selectionSet, root, {});
    return { ...size, cost: size.cost + sum([...this.shared.values()]) };
  }

  private selections(set: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes): QuerySize {
    const selected = set.selections.filter((node) => !isLeftOut(node, this.parts.variables));
    const size = inSequence(selected.map((node) => this.selection(node, type, sizes)));
    return { ...size, cost: size.cost - weightDoneOnce(selected, type) };
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
    switch (node.name.value) {
      case TypeNameMetaFieldDef.name:
        return this.typeName(node, type);
      case SchemaMetaFieldDef.name:
        return measureIntrospection(node, SchemaMetaFieldDef, this.parts);
      case TypeMetaFieldDef.name:
        return measureIntrospection(node, TypeMetaFieldDef, this.parts);
    }
    const field = fieldOf(type, node.name.value);
    return field ? this.ownField(node, field, sizes) : NOTHING;
  }

  private ownField(node: FieldNode, field: GraphQLField<unknown, unknown>, sizes: Sizes): QuerySize {
    const values = argumentsOf(field, node, this.parts.variables);
    const price = priceOf(field);
    if (price.sharedWeight !== undefined) this.shared.set(price, price.sharedWeight);
    const exact = price.exact?.(values) ?? {};
    const weight = (exact.weight ?? price.weight) + argumentWeight(price, values);
    const named = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(named)) return { cost: weight, depth: 1, bytes: 0 };
    const { cost, depth, bytes } = this.selections(node.selectionSet, named, sizesBelow(price, exact, values));
    const size = isListType(getNullableType(field.type)) ? listSize(field.name, price, exact, values, sizes) : 1;
    return { cost: weight + size * (OBJECT_WEIGHT + cost), depth: depth + 1, bytes: size * bytes };
  }

  /** `__typename` passes no resolver that counts its bytes, so they are added here. */
  private typeName({ alias, name }: FieldNode, type: GraphQLCompositeType): QuerySize {
    const types = isObjectType(type) ? [type] : this.parts.schema.getPossibleTypes(type);
    const longest = Math.max(0, ...types.map((one) => one.name.length));
    return { cost: VALUE_WEIGHT, depth: 1, bytes: (alias ?? name).value.length + longest + PUNCTUATION };
  }

  private typeNamed(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? undefined : this.parts.schema.getType(name);
    return isCompositeType(type) ? type : null;
  }
}

/** Bytes of `"":"",` around a key and its value. */
const PUNCTUATION = 6;

const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | null =>
  isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? null) : null;

/** What fields side by side are charged again for work that is done once for all of them. */
function weightDoneOnce(selected: readonly SelectionNode[], type: GraphQLCompositeType): number {
  const prices = selected.flatMap((node) => {
    const field = node.kind === Kind.FIELD ? fieldOf(type, node.name.value) : null;
    return field === null ? [] : [priceOf(field)];
  });
  const done = new Set<string>();
  const repeated = prices.filter(({ doneOnce }) => {
    if (doneOnce === undefined || done.has(doneOnce)) return doneOnce !== undefined;
    done.add(doneOnce);
    return false;
  });
  return sum(repeated.map(({ weight }) => weight));
}

function listSize(name: string, price: FieldPrice, exact: ExactCost, values: Arguments, sizes: Sizes): number {
  const own = price.sizedFields === undefined ? sliceOf(price, values) : null;
  return exact.size ?? own ?? sizes[name] ?? DEFAULT_PAGE_SIZE;
}

function sizesBelow(price: FieldPrice, exact: ExactCost, values: Arguments): Sizes {
  const size = sliceOf(price, values) ?? DEFAULT_PAGE_SIZE;
  return { ...Object.fromEntries((price.sizedFields ?? []).map((name) => [name, size])), ...exact.sizes };
}

const argumentWeight = ({ argumentWeights = {} }: FieldPrice, values: Arguments): number =>
  sum(Object.entries(argumentWeights).map(([name, weight]) => (values[name] ? weight : 0)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The greatest slicing argument given, else the assumed size; null where the price says neither. */
function sliceOf({ slicingArguments = [], assumedSize }: FieldPrice, values: Arguments): number | null {
  const given = slicingArguments.map((name) => values[name]).filter((value) => typeof value === 'number');
  return given.length > 0 ? Math.max(0, ...given) : (assumedSize ?? null);
}
