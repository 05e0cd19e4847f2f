import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { forceOf } from '../../app/lineage/force.js';
import type { DocumentRow } from '../../store/rows.js';
import { PageArgs } from '../connection/page.type.js';
import { DocumentObject } from '../document/document.type.js';
import { Cost } from '../limits/field-cost.js';
import { FORCE_WEIGHT, TEXT_WEIGHT } from '../limits/weights.js';
import type { GraphContext } from '../request/context.js';
import { DateScalar } from '../schema/date.scalar.js';
import { currentText } from '../text/current-text.js';
import { EffectClauseConnection } from './effect.type.js';
import { listEffects } from './effect-source.js';
import { ForceObject } from './force.type.js';

/** Resolves the force of a document and the clauses on effect in its current text. */
@Resolver(() => DocumentObject)
export class DocumentEffectResolver {
  @Cost({ weight: FORCE_WEIGHT })
  @FieldResolver(() => ForceObject, {
    nullable: true,
    description: 'Whether it is in force on a day, with the evidence for it.',
  })
  async force(
    @Root() row: DocumentRow,
    @Arg('at', () => DateScalar, { nullable: true, description: 'The day; today in Vietnam when absent.' }) at:
      | string
      | null,
    @Ctx() { loaders, today }: GraphContext,
  ) {
    return forceOf(row, await loaders.forceSources.load(row), at ?? today);
  }

  @Cost({ weight: TEXT_WEIGHT })
  @FieldResolver(() => EffectClauseConnection, {
    nullable: true,
    description:
      'Clauses of the current text on its own effect, in text order: when the document and its provisions take effect ' +
      'and end, and how matters that began earlier are handled.',
  })
  async effects(@Root() row: DocumentRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: GraphContext) {
    return listEffects(row.id, await currentText(row, context), ({ reading }) => reading.effects, args);
  }
}
