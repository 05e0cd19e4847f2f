import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { FacetValue } from '../../store/document-search.js';
import type { DocumentRow } from '../../store/rows.js';
import { DocumentObject } from '../document/document.type.js';
import { BodyCountObject } from '../document/facets.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { findBodies, findBody, type GraphContext } from '../request/context.js';
import { BodyObject } from './body.type.js';

/** Resolves the issuers and the numbering authority of a document. */
@Resolver(() => DocumentObject)
export class DocumentBodiesResolver {
  @AssumedListSize(2)
  @FieldResolver(() => [BodyObject], {
    description: 'Issuing bodies (cơ quan ban hành); a joint document has several.',
  })
  issuers(@Root() { issuerIds }: DocumentRow, @Ctx() context: GraphContext) {
    return findBodies(context, issuerIds);
  }

  @FieldResolver(() => BodyObject, {
    nullable: true,
    description: 'Numbering authority: the body in whose series the document is numbered.',
  })
  authority(@Root() { authorityId }: DocumentRow, @Ctx() context: GraphContext) {
    return findBody(context, authorityId);
  }
}

/** Resolves the body of a number of documents. */
@Resolver(() => BodyCountObject)
export class BodyCountResolver {
  @FieldResolver(() => BodyObject, { nullable: true, description: 'The body; null when the vocabulary lacks it.' })
  body(@Root() { value }: FacetValue, @Ctx() context: GraphContext) {
    return findBody(context, value);
  }
}
