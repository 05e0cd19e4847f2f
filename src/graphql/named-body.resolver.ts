import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BodyObject } from './body.type.js';
import { findBody, type GraphContext } from './context.js';
import { NamedBodyObject } from './reading.type.js';

/** The body that a text names. */
@Resolver(() => NamedBodyObject)
export class NamedBodyResolver {
  @FieldResolver(() => BodyObject, { nullable: true, description: 'The body, when it can be identified.' })
  body(@Root() { bodyId }: { readonly bodyId: string | null }, @Ctx() context: GraphContext) {
    return findBody(context, bodyId);
  }
}
