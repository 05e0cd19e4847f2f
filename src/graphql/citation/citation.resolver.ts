import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CitationRow, EvidenceRow } from '../../store/rows.js';
import { pageRequest, toConnection } from '../connection/connection.js';
import { PageArgs } from '../connection/page.type.js';
import { DocumentObject } from '../document/document.type.js';
import { type GraphContext, getDocument } from '../request/context.js';
import { CitationObject, DocumentCitationEdge } from './citation.type.js';
import { EvidenceConnection } from './evidence.type.js';
import { evidenceSource } from './evidence-source.js';

/** Resolves the two documents of a citation and its evidence. */
@Resolver(() => CitationObject)
export class CitationResolver {
  @FieldResolver(() => DocumentObject, { description: 'The citing document.' })
  citing(@Root() { fromId }: CitationRow, @Ctx() context: GraphContext) {
    return getDocument(context, fromId);
  }

  @FieldResolver(() => DocumentObject, { description: 'The cited document.' })
  cited(@Root() { toId }: CitationRow, @Ctx() context: GraphContext) {
    return getDocument(context, toId);
  }

  @FieldResolver(() => EvidenceConnection, { nullable: true, description: 'The evidence that supports it.' })
  async evidence(@Root() { id }: CitationRow, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: GraphContext) {
    const request = pageRequest(args, 'evidence');
    const page = await loaders.evidence(request).load(id);
    const edge = (cursor: string, row: EvidenceRow) => ({
      cursor,
      node: evidenceSource(row),
      assertion: row.assertion,
    });
    return toConnection(page, request, edge, () => loaders.count.evidence.load(id));
  }
}

/** Resolves the document at the other end of a citation in the list of a document. */
@Resolver(() => DocumentCitationEdge)
export class DocumentCitationEdgeResolver {
  @FieldResolver(() => DocumentObject, { description: 'The document at the other end of the citation.' })
  document(@Root() { otherId }: { readonly otherId: string }, @Ctx() context: GraphContext) {
    return getDocument(context, otherId);
  }
}
