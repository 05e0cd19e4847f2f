import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { argumentsOf } from './coerce.js';
import { jsonBytes } from './json-bytes.js';
import { MAX_COST } from './limits.js';
import { isLeftOut, type QueryParts } from './query-parts.js';
import { inSequence, NOTHING, type QuerySize } from './query-size.js';
import { FIELD_WEIGHT, OBJECT_WEIGHT, VALUE_WEIGHT } from './weights.js';

/**
 * Returns the size of `__schema` or `__type` exactly, for the answer is known: it is the schema. Each selection is measured
 * once for each type, field, argument or value of the schema that it is asked of. Stops above {@link MAX_COST}.
 */
export function measureIntrospection(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parts: QueryParts,
): QuerySize {
  return new IntrospectionMeter(parts).field(node, field, undefined);
}

class IntrospectionMeter {
  private readonly measured = new Map<SelectionSetNode, Map<unknown, QuerySize>>();
  /** Cost of what was measured so far, each part once: never more than that of the whole. */
  private cost = 0;

  constructor(private readonly parts: QueryParts) {}

  field(node: FieldNode, field: GraphQLField<unknown, unknown>, source: unknown): QuerySize {
    const value = this.resolve(node, field, source);
    const type = getNamedType(field.type);
    const { selectionSet } = node;
    const key = (node.alias ?? node.name).value.length + KEY_PUNCTUATION;
    if (!selectionSet || !isObjectType(type)) return this.value(key, value);
    const elements = Array.isArray(value) ? value : [value];
    const each = elements.map((one) => (one ? this.object(selectionSet, type, one) : NULL));
    const { cost, depth, bytes } = inSequence(each);
    this.cost += FIELD_WEIGHT;
    return { cost: cost + FIELD_WEIGHT, depth: depth + 1, bytes: bytes + key + LIST_PUNCTUATION };
  }

  private value(key: number, value: unknown): QuerySize {
    this.cost += VALUE_WEIGHT;
    return { cost: VALUE_WEIGHT, depth: 1, bytes: key + jsonBytes(value) };
  }

  private object(set: SelectionSetNode, type: GraphQLObjectType, source: unknown): QuerySize {
    const known = this.measured.get(set)?.get(source);
    if (known) return known;
    if (this.cost > MAX_COST) return { ...NOTHING, cost: MAX_COST };
    const { cost, depth, bytes } = inSequence(
      this.fields(set).map((node) => {
        const field = type.getFields()[node.name.value];
        return field ? this.field(node, field, source) : this.value(node.name.value.length, type.name);
      }),
    );
    this.cost += OBJECT_WEIGHT;
    const size = { cost: cost + OBJECT_WEIGHT, depth, bytes: bytes + OBJECT_PUNCTUATION };
    const ofSet = this.measured.get(set) ?? new Map<unknown, QuerySize>();
    this.measured.set(set, ofSet.set(source, size));
    return size;
  }

  /** The fields of a selection, with those of its fragments, each fragment once. */
  private fields(set: SelectionSetNode, seen: Set<string> = new Set()): readonly FieldNode[] {
    return set.selections.flatMap((node) => {
      if (isLeftOut(node, this.parts.variables)) return [];
      if (node.kind === Kind.FIELD) return [node];
      if (node.kind === Kind.INLINE_FRAGMENT) return this.fields(node.selectionSet, seen);
      const fragment = this.parts.fragments.get(node.name.value);
      if (!fragment || seen.has(node.name.value)) return [];
      seen.add(node.name.value);
      return this.fields(fragment.selectionSet, seen);
    });
  }

  /** What graphql-js would answer: its resolvers of introspection read the schema, and nothing else. */
  private resolve(node: FieldNode, field: GraphQLField<unknown, unknown>, source: unknown): unknown {
    const { schema, variables } = this.parts;
    const info = { schema } as GraphQLResolveInfo;
    return field.resolve?.(source, argumentsOf(field, node, variables), undefined, info);
  }
}

/** Bytes of `"":` and `,` around a key. */
const KEY_PUNCTUATION = 4;
const LIST_PUNCTUATION = 2;
const OBJECT_PUNCTUATION = 3;
const NULL: QuerySize = { cost: 0, depth: 0, bytes: 5 };
