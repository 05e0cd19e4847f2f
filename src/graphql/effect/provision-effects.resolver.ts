import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { statementsOnProvision } from '../../app/views/statements-on-provision.js';
import { PageArgs } from '../connection/page.type.js';
import { Cost } from '../limits/field-cost.js';
import { PART_TEXT_WEIGHT } from '../limits/weights.js';
import { ProvisionObject } from '../provision/provision.type.js';
import type { ProvisionSource } from '../provision/provision-source.js';
import type { GraphContext } from '../request/context.js';
import { currentTextOf } from '../text/current-text.js';
import { EffectClauseConnection } from './effect.type.js';
import { listEffects } from './effect-source.js';

/** Resolves the clauses on effect that concern a provision. */
@Resolver(() => ProvisionObject)
export class ProvisionEffectsResolver {
  @Cost({ weight: PART_TEXT_WEIGHT })
  @FieldResolver(() => EffectClauseConnection, {
    nullable: true,
    description: 'Clauses of the same text on effect that name it or except it.',
  })
  async effects(
    @Root() { documentId, path }: ProvisionSource,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ) {
    const text = await currentTextOf(documentId, context);
    return listEffects(documentId, text, ({ reading }) => statementsOnProvision(reading, path).effects, args);
  }
}
