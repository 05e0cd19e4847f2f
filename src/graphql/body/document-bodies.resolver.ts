import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRow } from '../../store/rows.js';
import { DocumentObject } from '../document/document.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { findBodies, findBody, type GraphContext } from '../request/context.js';
import { BodyObject } from './body.type.js';

/** The bodies behind a document. */
@Resolver(() => DocumentObject)
export class DocumentBodiesResolver {
  @AssumedListSize(2)
  @FieldResolver(() => [BodyObject], {
    description: 'Issuing bodies (cơ quan ban hành); several for a joint document.',
  })
  issuers(@Root() { issuerIds }: DocumentRow, @Ctx() context: GraphContext) {
    return findBodies(context, issuerIds);
  }

  @FieldResolver(() => BodyObject, { nullable: true, description: 'Body in whose series the number stands.' })
  authority(@Root() { authorityId }: DocumentRow, @Ctx() context: GraphContext) {
    return findBody(context, authorityId);
  }
}
