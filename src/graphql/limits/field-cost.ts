import { Extensions } from 'type-graphql';

/** Arguments of a field, coerced. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What a field costs for given arguments, where the directives can state only an upper bound. */
export interface ExactCost {
  /** Weight of the field. */
  readonly weight?: number;
  /** Length of the field's own list. */
  readonly size?: number;
  /** Lengths of lists directly below: field name → length. */
  readonly sizes?: Readonly<Record<string, number>>;
}

/**
 * What a field costs. `weight` is that of `@cost`, the next three are the arguments of `@listSize`, in the published
 * specification of both (https://ibm.github.io/graphql-specs/cost-spec.html). What is left out has the defaults of
 * `price-fields.ts`; pages (`first`, `last`) are priced there too.
 */
export interface FieldCost {
  /** Cost of resolving the field each time. */
  readonly weight?: number;
  /** Cost of work that all uses of the field in a query share. `@cost` states the sum of both weights, an upper bound. */
  readonly sharedWeight?: number;
  /** Name of work that is done once for all fields of an object with this name: the first of them is charged, `@cost` states each. */
  readonly doneOnce?: string;
  /** Cost of giving an argument, by its name: `@cost` on the argument. Absent, null and false cost nothing. */
  readonly argumentWeights?: Readonly<Record<string, number>>;
  /** Greatest length of a list that no argument limits. */
  readonly assumedSize?: number;
  /** Arguments that limit the list; the greatest value counts. */
  readonly slicingArguments?: readonly string[];
  /** Lists directly below that these arguments limit, instead of the field's own. */
  readonly sizedFields?: readonly string[];
  /** Returns what is charged where that is less than the directives say. */
  readonly exact?: (values: Arguments) => ExactCost;
}

/** Returns the decorator that gives a field its cost. */
export const Cost = (cost: FieldCost): MethodDecorator & PropertyDecorator => Extensions({ cost });

/** Returns the decorator for a list whose length no argument limits; `size` is the length that it is charged with. */
export const AssumedListSize = (size: number): MethodDecorator & PropertyDecorator => Cost({ assumedSize: size });

/** Returns the length of a text or list given as an argument, 0 for anything else. */
export const lengthOf = (value: unknown): number =>
  Array.isArray(value) || typeof value === 'string' ? value.length : 0;

/** Returns a number given as an argument, 0 for anything else. */
export const numberOf = (value: unknown): number => (typeof value === 'number' ? Math.max(0, value) : 0);
