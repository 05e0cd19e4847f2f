import { Extensions } from 'type-graphql';

/**
 * How many objects a list field can hold, for the cost limit (`measure-query.ts`):
 * - `assumed`: a fixed estimate, for lists whose length the law or the text limits;
 * - `argument`: the length of a list argument;
 * - `parent`: the size that the parent field gives for it, by its `sizedFields` or as a connection by its page size.
 */
export type ListSize =
  | { readonly kind: 'assumed'; readonly size: number }
  | { readonly kind: 'argument'; readonly name: string }
  | { readonly kind: 'parent' };

/** What a field costs: the size of its list, the sizes of lists directly below it, and its own work. */
export interface FieldCost {
  readonly size?: ListSize;
  /** Sizes of list fields directly below: field name → argument of this field that limits its size. */
  readonly sizedFields?: Readonly<Record<string, string>>;
  /** Cost of the field's own work: a number, or the names of arguments whose values are added up. */
  readonly weight?: number | readonly string[];
  /** Name of a text argument; each 100 characters of it cost 1. */
  readonly textArgument?: string;
}

/** Returns the decorator that gives a field its cost. */
export const Cost = (cost: FieldCost): MethodDecorator & PropertyDecorator => Extensions({ cost });

/** Returns the decorator for a list whose length no argument limits; `size` is the length that it is charged with. */
export const AssumedListSize = (size: number): MethodDecorator & PropertyDecorator =>
  Cost({ size: { kind: 'assumed', size } });
