import { CanCuError } from '../../domain/errors.js';
import { argumentLimitError, workLimitError } from './errors.js';
import type { Exceeded, LimitName } from './limit-names.js';
import {
  LINEAGE_LIMITS,
  MAX_ARGUMENT_LENGTH,
  MAX_EXTRACT_LENGTH,
  MAX_LOOK_UPS,
  MAX_NODE_IDS,
  MAX_PAGE_SIZE,
} from './limits.js';

/** Returns the text of an argument; throws TOO_LARGE when it is longer than {@link MAX_ARGUMENT_LENGTH}. */
export const checkedText = (argument: string, text: string): string =>
  atMost(argument, text, { limit: 'argumentText', maximum: MAX_ARGUMENT_LENGTH }, 'characters');

/** Returns the text to extract from; throws TOO_LARGE when it is longer than {@link MAX_EXTRACT_LENGTH}. */
export const checkedExtractText = (text: string): string =>
  atMost('text', text, { limit: 'extractText', maximum: MAX_EXTRACT_LENGTH }, 'characters');

/** Returns the ids; throws TOO_LARGE when there are more than {@link MAX_NODE_IDS}. */
export const checkedIds = (ids: readonly string[]): readonly string[] =>
  atMost('ids', ids, { limit: 'nodeIds', maximum: MAX_NODE_IDS }, 'ids');

/** Returns the list of look-ups; throws TOO_LARGE when there are more than {@link MAX_LOOK_UPS}. */
export const checkedLookUps = <T>(argument: string, list: readonly T[]): readonly T[] =>
  atMost(argument, list, { limit: 'lookUps', maximum: MAX_LOOK_UPS }, 'entries');

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
  const [least, maximum] = [LINEAGE_LEAST[argument], LINEAGE_LIMITS[argument]];
  return between(argument, value, least, { limit: LINEAGE_NAMES[argument], maximum }, WALK_ON);
}

/** Names of the limits of a lineage, by argument. */
const LINEAGE_NAMES = {
  depth: 'lineageDepth',
  maxDocuments: 'lineageDocuments',
  maxCitations: 'lineageCitations',
} as const satisfies Record<keyof LineageBounds, LimitName>;

const WALK_ON = 'ask for less, and walk on from a document at its edge';

/** Returns the size of a page; throws TOO_LARGE above {@link MAX_PAGE_SIZE} and INVALID below 1. */
export const checkedPageSize = (argument: string, size: number): number =>
  between(argument, size, 1, { limit: 'pageSize', maximum: MAX_PAGE_SIZE }, 'ask for the rest in further pages');

function between(argument: string, value: number, least: number, most: Exceeded, advice: string): number {
  if (value > most.maximum) throw argumentLimitError(argument, { ...most, asked: value }, advice);
  if (Number.isInteger(value) && value >= least) return value;
  throw new CanCuError('INVALID', `${argument} must be from ${least} to ${most.maximum}, got ${value}`, value);
}

function atMost<T extends { readonly length: number }>(argument: string, value: T, most: Exceeded, unit: string): T {
  const { length } = value;
  const { limit, maximum } = most;
  if (length <= maximum) return value;
  const message = `${argument} has ${length.toLocaleString('en')} ${unit}, the limit (${limit}) is ${maximum.toLocaleString('en')}`;
  throw workLimitError({ limit, maximum, asked: length }, message);
}
