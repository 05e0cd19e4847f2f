import {
  astFromValue,
  type ConstDirectiveNode,
  type ConstValueNode,
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  type GraphQLField,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  getNamedType,
  isLeafType,
  Kind,
  specifiedDirectives,
} from 'graphql';
import { priceOf } from './price-fields.js';
import { FIELD_WEIGHT } from './weights.js';

const { ARGUMENT_DEFINITION, ENUM, FIELD_DEFINITION, INPUT_FIELD_DEFINITION, OBJECT, SCALAR } = DirectiveLocation;
type Field = GraphQLField<unknown, unknown>;
const NAMES = new GraphQLList(new GraphQLNonNull(GraphQLString));

const CostDirective = new GraphQLDirective({
  name: 'cost',
  description:
    'What resolving a field costs (chi phí), as the GraphQL Cost Directives specification defines it. A query is charged its field cost and its type cost together.',
  locations: [ARGUMENT_DEFINITION, ENUM, FIELD_DEFINITION, INPUT_FIELD_DEFINITION, OBJECT, SCALAR],
  args: {
    weight: {
      type: new GraphQLNonNull(GraphQLString),
      description: 'A decimal number. Without the directive, fields of objects weigh 1, and so do objects.',
    },
  },
});

const ListSizeDirective = new GraphQLDirective({
  name: 'listSize',
  description: 'How long a list can be (độ dài danh sách), as the GraphQL Cost Directives specification defines it.',
  locations: [FIELD_DEFINITION],
  args: {
    assumedSize: { type: GraphQLInt, description: 'Length that is charged where no argument limits the list.' },
    slicingArguments: { type: NAMES, description: 'Arguments that limit the list; the greatest counts.' },
    sizedFields: { type: NAMES, description: "Lists below that are limited, instead of the field's own." },
    requireOneSlicingArgument: {
      type: GraphQLBoolean,
      defaultValue: true,
      description: 'Whether exactly one of the slicing arguments must be given.',
    },
  },
});

/** The directives of the schema: those of GraphQL, `@cost` and `@listSize`. */
export const COST_DIRECTIVES: GraphQLDirective[] = [...specifiedDirectives, CostDirective, ListSizeDirective];

/** Returns `@cost` as it stands on an argument in the SDL. */
export function costDirectivesOfArgument(field: Field, argument: string): readonly ConstDirectiveNode[] {
  const weight = priceOf(field).argumentWeights?.[argument];
  return applied(CostDirective, { weight: weight === undefined ? undefined : String(weight) });
}

/** Returns `@cost` and `@listSize` as they stand on a field in the SDL. */
export function costDirectivesOf(field: Field): readonly ConstDirectiveNode[] {
  const { weight, sharedWeight = 0, assumedSize, slicingArguments, sizedFields } = priceOf(field);
  const byDefault = isLeafType(getNamedType(field.type)) ? 0 : FIELD_WEIGHT;
  const stated = weight + sharedWeight;
  const cost = { weight: stated === byDefault ? undefined : String(stated) };
  const requireOneSlicingArgument = slicingArguments ? false : undefined;
  const listSize = { assumedSize, slicingArguments, sizedFields, requireOneSlicingArgument };
  return [...applied(CostDirective, cost), ...applied(ListSizeDirective, listSize)];
}

type Values = Readonly<Record<string, unknown>>;

/** The directive with those values that are given; none where no value is. */
function applied({ name, args }: GraphQLDirective, values: Values): readonly ConstDirectiveNode[] {
  const given = args.flatMap((arg) => argument(arg.name, arg.type, values[arg.name]));
  return given.length === 0 ? [] : [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name }, arguments: given }];
}

function argument(name: string, type: Parameters<typeof astFromValue>[1], value: unknown) {
  const node = value === undefined ? null : astFromValue(value, type);
  return node
    ? [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: node as ConstValueNode } as const]
    : [];
}
