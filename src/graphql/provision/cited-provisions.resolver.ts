import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { namedPaths } from '../../domain/reading/provision-path.js';
import type { PageRequest } from '../../store/legal-store.js';
import type { AssertionRow, CitationRow, MentionRow } from '../../store/rows.js';
import { CitationObject } from '../citation/citation.type.js';
import { EvidenceEdge } from '../citation/evidence.type.js';
import { MentionObject } from '../citation/mention.type.js';
import { PageArgs } from '../connection/page.type.js';
import { MAX_PAGE_SIZE, MAX_PROVISIONS } from '../limits/limits.js';
import type { GraphContext } from '../request/context.js';
import { ProvisionConnection } from './provision.type.js';
import { namedProvisions } from './provision-source.js';

/** The page of evidence that the provisions of a citation are read from. */
const PROVISION_EVIDENCE: PageRequest = { size: MAX_PAGE_SIZE, from: null, direction: 'FORWARD' };

/** Resolves the provisions that a citation concerns. */
@Resolver(() => CitationObject)
export class CitationProvisionsResolver {
  @FieldResolver(() => ProvisionConnection, {
    nullable: true,
    description: `Provisions of the cited document that the first ${PROVISION_EVIDENCE.size} pieces of evidence name, in the order of that document, at most ${MAX_PROVISIONS}.`,
  })
  async provisions(
    @Root() { id, toId }: CitationRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: GraphContext,
  ) {
    const { rows } = await loaders.evidence(PROVISION_EVIDENCE).load(id);
    const paths = rows.flatMap(({ row }) => row.assertion.provisions);
    return namedProvisions(toId, paths, args, 'namedProvisions');
  }
}

/** Resolves the provisions that one piece of evidence names. */
@Resolver(() => EvidenceEdge)
export class EvidenceProvisionsResolver {
  @FieldResolver(() => ProvisionConnection, {
    nullable: true,
    description: `Provisions of the cited document that it names, in the order of that document, at most ${MAX_PROVISIONS}.`,
  })
  provisions(@Root() { assertion }: { readonly assertion: AssertionRow }, @Args(() => PageArgs) args: PageArgs) {
    return namedProvisions(assertion.toId, assertion.provisions, args, 'namedProvisions');
  }
}

/** Resolves the provisions that a mention names. */
@Resolver(() => MentionObject)
export class MentionProvisionsResolver {
  @FieldResolver(() => ProvisionConnection, {
    nullable: true,
    description: `Provisions of the linked document that its pinpoints name, in the order of that document, at most ${MAX_PROVISIONS}; null when it is not linked.`,
  })
  provisions(@Root() { targetId, pinpoints }: MentionRow, @Args(() => PageArgs) args: PageArgs) {
    return targetId === null ? null : namedProvisions(targetId, namedPaths(pinpoints), args, 'namedProvisions');
  }
}
