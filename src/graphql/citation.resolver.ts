import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CitationRow, EvidenceRow } from '../store/rows.js';
import { CitationEdge, CitationObject } from './citation.type.js';
import { pageRequest, toConnection } from './connection.js';
import { type GraphContext, getDocument } from './context.js';
import { DocumentObject } from './document.type.js';
import { EvidenceConnection } from './evidence.type.js';
import { PageArgs } from './page.type.js';

/** Both ends of a citation, and what supports it. */
@Resolver(() => CitationObject)
export class CitationResolver {
  @FieldResolver(() => DocumentObject, { description: 'The citing document.' })
  from(@Root() { fromId }: CitationRow, @Ctx() context: GraphContext) {
    return getDocument(context, fromId);
  }

  @FieldResolver(() => DocumentObject, { description: 'The cited document.' })
  to(@Root() { toId }: CitationRow, @Ctx() context: GraphContext) {
    return getDocument(context, toId);
  }

  @FieldResolver(() => EvidenceConnection, { description: 'What supports it.' })
  async evidence(@Root() { id }: CitationRow, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: GraphContext) {
    const request = pageRequest(args, 'evidence');
    const page = await loaders.evidence(request).load(id);
    return toConnection(page, request, (cursor, row) => ({ cursor, node: evidenceSource(row) }));
  }
}

/** The other end of a citation, seen from the document whose list it stands in. */
@Resolver(() => CitationEdge)
export class CitationEdgeResolver {
  @FieldResolver(() => DocumentObject, { description: 'The document at the other end.' })
  document(@Root() { otherId }: { readonly otherId: string }, @Ctx() context: GraphContext) {
    return getDocument(context, otherId);
  }
}

function evidenceSource(row: EvidenceRow) {
  switch (row.kind) {
    case 'mention':
      return row.mention;
    case 'record': {
      const { source, url, checked, checkedOn } = row.record;
      const { extent, effectiveFrom } = row.assertion;
      return { source, url, checked, checkedOn, extent, effectiveFrom };
    }
    case 'verdict': {
      const { decision, anchor, reviewer, decidedOn } = row.verdict;
      return { decision: decision.kind, quote: anchor.quote, kind: row.assertion.kind, reviewer, decidedOn };
    }
  }
}
