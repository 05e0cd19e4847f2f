import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Cost } from '../limits/field-cost.js';
import { PART_TEXT_WEIGHT } from '../limits/weights.js';
import type { GraphContext } from '../request/context.js';
import { CodePointSpanObject, SpanObject, type SpanSource } from '../schema/span.type.js';

/** Resolves the code points of a range; its text is indexed when they are first asked for. */
@Resolver(() => SpanObject)
export class SpanResolver {
  @Cost({ weight: PART_TEXT_WEIGHT })
  @FieldResolver(() => CodePointSpanObject, {
    nullable: true,
    description: 'The same range in Unicode code points, as Python counts them; null when the text is not there.',
  })
  async codePoints(@Root() { start, end, text }: SpanSource, @Ctx() { loaders }: GraphContext) {
    const index = typeof text === 'string' ? await loaders.codePoints.load(text) : text();
    return index && { start: index(start), end: index(end) };
  }
}
