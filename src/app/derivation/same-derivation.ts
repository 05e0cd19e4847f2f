import { isDeepStrictEqual } from 'node:util';
import type { Derivation } from '../../store/rows.js';

/** An empty contribution, without the id of its input. */
export const EMPTY_DERIVATION: Omit<Derivation, 'inputId'> = {
  references: [],
  mentions: [],
  assertions: [],
  sections: [],
  campaignRoles: [],
};

/** Returns whether two contributions are the same, whatever the order of their rows; null stands for an empty one. */
export function isSameDerivation(a: Derivation | null, b: Derivation | null): boolean {
  return isDeepStrictEqual(ordered(a), ordered(b));
}

const ordered = (derivation: Derivation | null) => [
  byText(derivation?.references ?? [], ({ key, claimsHash }) => `${key} ${claimsHash}`),
  byText(derivation?.mentions ?? [], ({ id }) => id),
  byText(derivation?.assertions ?? [], ({ id }) => id),
  byText(derivation?.sections ?? [], ({ path }) => path),
  byText(derivation?.campaignRoles ?? [], ({ id }) => id),
];

const byText = <T>(rows: readonly T[], textOf: (row: T) => string): readonly T[] =>
  [...rows].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
