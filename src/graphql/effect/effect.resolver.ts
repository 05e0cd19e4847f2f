import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ForceCause } from '../../domain/force.js';
import type { EffectClause } from '../../domain/reading/effect.js';
import type { GraphContext } from '../request/context.js';
import { EffectClauseObject } from './effect.type.js';
import { DatedEvidenceObject } from './force.type.js';

/** Resolves the provisions of a clause. Each path counts as a text of the answer, since a clause can name two hundred. */
@Resolver(() => EffectClauseObject)
export class EffectClauseResolver {
  @FieldResolver(() => [String], {
    description:
      'Paths of the provisions concerned; empty for the whole document, and for a part that is described but not named.',
  })
  provisions(@Root() { provisions }: EffectClause, @Ctx() { countText }: GraphContext) {
    return provisions.map(countText);
  }

  @FieldResolver(() => [String], { description: 'Paths of the provisions that it excepts (trừ).' })
  exceptions(@Root() { exceptions }: EffectClause, @Ctx() { countText }: GraphContext) {
    return exceptions.map(countText);
  }
}

/** Resolves the provisions of a dated fact; each path counts as a text of the answer. */
@Resolver(() => DatedEvidenceObject)
export class DatedEvidenceResolver {
  @FieldResolver(() => [String], {
    description: 'Paths of the provisions concerned; empty for the whole document, and for a part that no path names.',
  })
  provisions(@Root() { provisions }: Extract<ForceCause, { kind: 'date' }>, @Ctx() { countText }: GraphContext) {
    return provisions.map(countText);
  }
}
