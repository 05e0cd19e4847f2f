import { Ctx, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '../request/context.js';

/** Resolves the version of the data. */
@Resolver()
export class DataVersionResolver {
  @Query(() => String, {
    nullable: true,
    description: 'Version of the data, as in `Lineage.dataVersion`: equal versions of one store mean equal answers.',
  })
  async dataVersion(@Ctx() context: GraphContext): Promise<string> {
    return String(await context.dataVersion());
  }
}
