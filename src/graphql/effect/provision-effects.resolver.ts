import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { statementsOnProvision } from '../../app/views/statements-on-provision.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { ProvisionObject } from '../provision/provision.type.js';
import type { ProvisionSource } from '../provision/provision-source.js';
import type { GraphContext } from '../request/context.js';
import { currentTextOf } from '../text/current-text.js';
import { EffectClauseObject } from './effect.type.js';

/** Resolves the clauses on effect that concern a provision. */
@Resolver(() => ProvisionObject)
export class ProvisionEffectsResolver {
  @AssumedListSize(2)
  @FieldResolver(() => [EffectClauseObject], {
    description: 'Clauses of the same text on effect that name it or except it.',
  })
  async effects(@Root() { documentId, path }: ProvisionSource, @Ctx() context: GraphContext) {
    const text = await currentTextOf(documentId, context);
    return text === null ? [] : statementsOnProvision(text.reading, path).effects;
  }
}
