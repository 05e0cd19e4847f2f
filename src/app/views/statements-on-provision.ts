import type { EffectClause } from '../../domain/reading/effect.js';
import { concerns } from '../../domain/reading/provision-path.js';
import type { InternalReference, Reading } from '../../domain/reading/reading.js';

/** What a text says of a provision of its own, of one within it or of one that holds it, each list in the order of the text. */
export interface ProvisionStatements {
  /** Places that name it. */
  readonly internalReferences: readonly InternalReference[];
  /** Clauses on effect that are about it by name, or leave it out. */
  readonly effects: readonly EffectClause[];
}

/** Returns what a text says of a provision of its own document. */
export function statementsOnProvision({ internalReferences, effects }: Reading, path: string): ProvisionStatements {
  const areOnIt = (paths: readonly string[]): boolean => paths.some((named) => concerns(named, path));
  return {
    internalReferences: internalReferences.filter(({ paths }) => areOnIt(paths)),
    effects: effects.filter(({ provisions, exceptions }) => areOnIt(provisions) || areOnIt(exceptions)),
  };
}
