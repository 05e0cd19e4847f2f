import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRow } from '../../store/rows.js';
import { DocumentObject } from '../document/document.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import type { GraphContext } from '../request/context.js';
import { DateScalar } from '../schema/date.scalar.js';
import { currentText } from '../text/current-text.js';
import { EffectClauseObject } from './effect.type.js';
import { ForceObject } from './force.type.js';

/** Resolves the force of a document and the clauses on effect in its current text. */
@Resolver(() => DocumentObject)
export class DocumentEffectResolver {
  @FieldResolver(() => ForceObject, { description: 'Whether it is in force on a day, with the evidence for it.' })
  force(
    @Root() row: DocumentRow,
    @Arg('at', () => DateScalar, { nullable: true, description: 'The day; today in Vietnam when absent.' }) at:
      | string
      | null,
    @Ctx() { loaders, today }: GraphContext,
  ) {
    return loaders.force(at ?? today).load(row);
  }

  @AssumedListSize(5)
  @FieldResolver(() => [EffectClauseObject], {
    description:
      'Clauses of the current text on its own effect, in text order: when the document and its provisions take effect ' +
      'and end, and how matters that began earlier are handled.',
  })
  async effects(@Root() row: DocumentRow, @Ctx() context: GraphContext) {
    return (await currentText(row, context))?.reading.effects ?? [];
  }
}
