import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PageRequest } from '../../store/legal-store.js';
import type { AssertionRow, CitationRow, MentionRow } from '../../store/rows.js';
import { CitationObject } from '../citation/citation.type.js';
import { EvidenceEdge } from '../citation/evidence.type.js';
import { MentionObject } from '../citation/mention.type.js';
import { AssumedListSize, Cost } from '../limits/field-cost.js';
import { MAX_PAGE_SIZE, MAX_PROVISIONS } from '../limits/limits.js';
import type { GraphContext } from '../request/context.js';
import { ProvisionObject } from './provision.type.js';
import { findProvisions, provisionsOfMention } from './provision-source.js';

/** The page of evidence that the provisions of a citation are read from. */
const PROVISION_EVIDENCE: PageRequest = { size: MAX_PAGE_SIZE, from: null, direction: 'FORWARD' };

/** Resolves the provisions that a citation concerns. */
@Resolver(() => CitationObject)
export class CitationProvisionsResolver {
  @Cost({ size: { kind: 'assumed', size: 10 }, weight: 10 })
  @FieldResolver(() => [ProvisionObject], {
    description: `Provisions of the cited document that the first ${PROVISION_EVIDENCE.size} pieces of evidence name, in the order of that document, at most ${MAX_PROVISIONS}.`,
  })
  async provisions(@Root() { id, toId }: CitationRow, @Ctx() context: GraphContext) {
    const { rows } = await context.loaders.evidence(PROVISION_EVIDENCE).load(id);
    const paths = rows.flatMap(({ row }) => row.assertion.provisions);
    return findProvisions(context, toId, paths);
  }
}

/** Resolves the provisions that one piece of evidence names. */
@Resolver(() => EvidenceEdge)
export class EvidenceProvisionsResolver {
  @AssumedListSize(4)
  @FieldResolver(() => [ProvisionObject], { description: 'Provisions of the cited document that it names.' })
  provisions(@Root() { assertion }: { readonly assertion: AssertionRow }, @Ctx() context: GraphContext) {
    return findProvisions(context, assertion.toId, assertion.provisions);
  }
}

/** Resolves the provisions that a mention names. */
@Resolver(() => MentionObject)
export class MentionProvisionsResolver {
  @AssumedListSize(4)
  @FieldResolver(() => [ProvisionObject], {
    description: 'Provisions of the linked document that its pinpoints name; empty when it is not linked.',
  })
  provisions(@Root() mention: MentionRow, @Ctx() context: GraphContext) {
    return provisionsOfMention(context, mention);
  }
}
