import type { EffectClause } from '../../domain/reading/effect.js';
import { concerns } from '../../domain/reading/provision-path.js';
import type { InternalReference, Reading } from '../../domain/reading/reading.js';

/**
 * What a text states about one of its own provisions, one within it or one that contains it. Lists are in the order of
 * the text.
 */
export interface ProvisionStatements {
  /** References to it. */
  readonly internalReferences: readonly InternalReference[];
  /** Clauses on effect that name it, as concerned or as an exception. */
  readonly effects: readonly EffectClause[];
}

/** Returns what a text states about a provision of its own document. */
export function statementsOnProvision({ internalReferences, effects }: Reading, path: string): ProvisionStatements {
  const concernIt = (paths: readonly string[]): boolean => paths.some((named) => concerns(named, path));
  return {
    internalReferences: internalReferences.filter(({ paths }) => concernIt(paths)),
    effects: effects.filter(({ provisions, exceptions }) => concernIt(provisions) || concernIt(exceptions)),
  };
}
