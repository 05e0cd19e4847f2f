import { Extensions } from 'type-graphql';

/**
 * How many objects a list field can hold, for the cost limit (`measure-query.ts`):
 * - `assumed`: a number that the law or the size of a text bounds;
 * - `argument`: the length of a list argument;
 * - `parentArgument`: the value of an argument of the field above, which a `ListSizes` of that field names.
 */
export type ListSize =
  | { readonly kind: 'assumed'; readonly size: number }
  | { readonly kind: 'argument'; readonly name: string }
  | { readonly kind: 'parent' };

/** How a field is charged: its list's size, the sizes of lists directly below it, and what it costs itself. */
export interface FieldCost {
  readonly size?: ListSize;
  /** Sizes of fields directly below: field name → argument of this field that bounds it. */
  readonly sizedFields?: Readonly<Record<string, string>>;
  /** Cost of the field's own work, a number, or arguments whose values are added up. */
  readonly weight?: number | readonly string[];
  /** Cost of each 100 characters of this text argument. */
  readonly textArgument?: string;
}

/** Returns the decorator that charges a field as `cost` says. */
export const Cost = (cost: FieldCost): MethodDecorator & PropertyDecorator => Extensions({ cost });

/** Returns the decorator for a list whose length something outside the query bounds; `size` is the length that is charged. */
export const AssumedListSize = (size: number): MethodDecorator & PropertyDecorator =>
  Cost({ size: { kind: 'assumed', size } });
