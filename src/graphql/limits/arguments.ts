import { CanCuError } from '../../domain/errors.js';
import { argumentLimitError, workLimitError } from './errors.js';
import { LINEAGE_LIMITS, MAX_ARGUMENT_LENGTH, MAX_EXTRACT_LENGTH, MAX_LOOK_UPS, MAX_NODE_IDS } from './limits.js';

/** Returns the text of an argument; throws TOO_LARGE when it is longer than {@link MAX_ARGUMENT_LENGTH}. */
export const checkedText = (argument: string, text: string): string =>
  atMost(argument, text, MAX_ARGUMENT_LENGTH, 'characters');

/** Returns the text to extract from; throws TOO_LARGE when it is longer than {@link MAX_EXTRACT_LENGTH}. */
export const checkedExtractText = (text: string): string => atMost('text', text, MAX_EXTRACT_LENGTH, 'characters');

/** Returns the ids; throws TOO_LARGE when there are more than {@link MAX_NODE_IDS}. */
export const checkedIds = (ids: readonly string[]): readonly string[] => atMost('ids', ids, MAX_NODE_IDS, 'ids');

/** Returns the list of look-ups; throws TOO_LARGE when there are more than {@link MAX_LOOK_UPS}. */
export const checkedLookUps = <T>(argument: string, list: readonly T[]): readonly T[] =>
  atMost(argument, list, MAX_LOOK_UPS, 'entries');

/** Returns the distinct values of a list argument, all values when it is absent; throws INVALID when it is empty. */
export function valuesOrAll<T>(
  argument: string,
  values: readonly T[] | null | undefined,
  all: readonly T[],
): readonly T[] {
  if (values === null || values === undefined) return all;
  if (values.length > 0) return [...new Set(values)];
  throw new CanCuError('INVALID', `${argument} is an empty list: name at least one value`, values);
}

/** Returns the distinct values of a list argument, null when it is absent; throws INVALID when it is empty. */
export const valuesOrNull = <T>(argument: string, values: readonly T[] | null | undefined): readonly T[] | null =>
  values === null || values === undefined ? null : valuesOrAll(argument, values, []);

/** Minimum values of the arguments of a lineage. */
const LINEAGE_LEAST = { depth: 0, maxDocuments: 1, maxCitations: 0 } as const;

/** The arguments that limit a lineage. */
type LineageBounds = Readonly<Record<keyof typeof LINEAGE_LIMITS, number>>;

/** Returns the limits of a lineage; throws TOO_LARGE above {@link LINEAGE_LIMITS} and INVALID below the minimum. */
export function lineageBounds({ depth, maxDocuments, maxCitations }: LineageBounds): LineageBounds {
  return {
    depth: lineageBound('depth', depth),
    maxDocuments: lineageBound('maxDocuments', maxDocuments),
    maxCitations: lineageBound('maxCitations', maxCitations),
  };
}

function lineageBound(argument: keyof LineageBounds, value: number): number {
  const [least, most] = [LINEAGE_LEAST[argument], LINEAGE_LIMITS[argument]];
  if (value > most) {
    throw argumentLimitError(
      `lineage ${argument}`,
      most,
      value,
      'ask for less, and walk on from a document at its edge',
    );
  }
  if (value >= least) return value;
  throw new CanCuError('INVALID', `${argument} must be from ${least} to ${most}, got ${value}`, value);
}

function atMost<T extends { readonly length: number }>(argument: string, value: T, limit: number, unit: string): T {
  if (value.length <= limit) return value;
  const message = `${argument} has ${value.length.toLocaleString('en')} ${unit}, the limit is ${limit.toLocaleString('en')}`;
  throw workLimitError(argument, limit, value.length, message);
}
