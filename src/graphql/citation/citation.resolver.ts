import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PageRequest } from '../../store/legal-store.js';
import type { AssertionRow, CitationRow } from '../../store/rows.js';
import { pageRequest, toConnection } from '../connection/connection.js';
import { PageArgs } from '../connection/page.type.js';
import { DocumentObject } from '../document/document.type.js';
import { MAX_PAGE_SIZE, MAX_PROVISIONS } from '../limits/limits.js';
import { AssumedSize, Charged } from '../limits/sized.js';
import { ProvisionObject } from '../provision/provision.type.js';
import { findProvisions } from '../provision/provision-source.js';
import { type GraphContext, getDocument } from '../request/context.js';
import { CitationEdge, CitationObject } from './citation.type.js';
import { EvidenceConnection, EvidenceEdge } from './evidence.type.js';
import { evidenceSource } from './evidence-source.js';

/** The evidence that a citation's list of provisions is read from. */
const PROVISION_EVIDENCE: PageRequest = { size: MAX_PAGE_SIZE, from: null, direction: 'FORWARD' };

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
    return toConnection(page, request, (cursor, row) => ({
      cursor,
      node: evidenceSource(row),
      assertion: row.assertion,
    }));
  }

  @Charged({ size: { kind: 'assumed', size: 10 }, weight: 10 })
  @FieldResolver(() => [ProvisionObject], {
    description: `Provisions of the cited document that its first ${PROVISION_EVIDENCE.size} pieces of evidence name, in that document's order, at most ${MAX_PROVISIONS}.`,
  })
  async provisions(@Root() { id, toId }: CitationRow, @Ctx() context: GraphContext) {
    const { rows } = await context.loaders.evidence(PROVISION_EVIDENCE).load(id);
    const paths = rows.flatMap(({ row }) => row.assertion.provisions);
    return findProvisions(context, toId, paths);
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

/** What one piece of evidence names. */
@Resolver(() => EvidenceEdge)
export class EvidenceEdgeResolver {
  @AssumedSize(4)
  @FieldResolver(() => [ProvisionObject], { description: 'Provisions of the cited document that it names.' })
  provisions(@Root() { assertion }: { readonly assertion: AssertionRow }, @Ctx() context: GraphContext) {
    return findProvisions(context, assertion.toId, assertion.provisions);
  }
}
