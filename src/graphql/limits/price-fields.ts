import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { FieldCost } from './field-cost.js';
import { DEFAULT_PAGE_SIZE } from './limits.js';
import { FIELD_WEIGHT, MADE_VALUE_WEIGHT, PAGE_WEIGHT, VALUE_WEIGHT } from './weights.js';

/** What a field costs, complete: as decorated, with defaults and pages. */
export interface FieldPrice extends FieldCost {
  readonly weight: number;
}

type Field = GraphQLField<unknown, unknown>;

/** Lists of a connection, each as long as its page. */
const PAGE_LISTS = ['edges', 'nodes'] as const;

/** Gives every field of a schema its price, which {@link priceOf} returns. Introspection is priced apart. */
export function priceFields(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const type of types.filter(isObjectType)) setPrices(type, priceField);
  for (const type of types.filter(isInterfaceType)) setPrices(type, (field) => dearest(schema, type, field));
}

/** Returns the price of a field. */
export const priceOf = ({ extensions }: Field): FieldPrice =>
  (extensions.price as FieldPrice | undefined) ?? { weight: FIELD_WEIGHT };

function setPrices(type: GraphQLObjectType | GraphQLInterfaceType, price: (field: Field) => FieldPrice): void {
  for (const field of Object.values(type.getFields())) field.extensions = { ...field.extensions, price: price(field) };
}

function priceField(field: Field): FieldPrice {
  const stated = field.extensions.cost as FieldCost | undefined;
  const cost: FieldCost = { ...pageCost(field), ...stated };
  return { ...cost, weight: stated?.weight ?? defaultWeight(field, cost) };
}

/** The price of an interface's field: its lists as it says itself, the greatest weight of those that implement it. */
function dearest(schema: GraphQLSchema, type: GraphQLInterfaceType, field: Field): FieldPrice {
  const own = priceField(field);
  const implementing = schema.getPossibleTypes(type).map((one) => one.getFields()[field.name]);
  const weights = implementing.map((one) => (one ? priceOf(one).weight : 0));
  return { ...own, weight: Math.max(own.weight, ...weights) };
}

/**
 * A field of objects weighs 1, as the specification has it; one of values an eighth, for each value of its list, or more
 * where it has arguments.
 */
function defaultWeight({ type, args }: Field, { assumedSize = 1, sizedFields }: FieldCost): number {
  if (isLeafType(getNamedType(type)))
    return (args.length > 0 ? MADE_VALUE_WEIGHT : VALUE_WEIGHT) * Math.max(1, assumedSize);
  return sizedFields === undefined ? FIELD_WEIGHT : PAGE_WEIGHT;
}

/** What `first` and `last` say of a page, or of a list that is cut after `first`; nothing for other fields. */
function pageCost({ type, args }: Field): FieldCost {
  const slicingArguments = args.map(({ name }) => name).filter((name) => name === 'first' || name === 'last');
  if (slicingArguments.length === 0) return {};
  const sized = { slicingArguments, ...(hasDefault(args) ? {} : { assumedSize: DEFAULT_PAGE_SIZE }) };
  if (isListType(getNullableType(type))) return sized;
  const page = getNamedType(type);
  const lists = isObjectType(page) ? PAGE_LISTS.filter((name) => name in page.getFields()) : [];
  return lists.length === 0 ? {} : { ...sized, sizedFields: lists };
}

const hasDefault = (args: Field['args']): boolean =>
  args.some(({ name, defaultValue }) => name === 'first' && defaultValue !== undefined);
