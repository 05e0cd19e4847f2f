import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { findBody, type GraphContext } from '../request/context.js';
import { NamedBodyObject } from '../text/reading.type.js';
import { BodyObject } from './body.type.js';

/** Resolves the body that a text names. */
@Resolver(() => NamedBodyObject)
export class NamedBodyResolver {
  @FieldResolver(() => BodyObject, { nullable: true, description: 'The body; null when it cannot be identified.' })
  body(@Root() { bodyId }: { readonly bodyId: string | null }, @Ctx() context: GraphContext) {
    return findBody(context, bodyId);
  }
}
