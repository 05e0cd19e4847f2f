import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentForce } from '../../app/lineage/force.js';
import type { ForceCause } from '../../domain/force.js';
import type { EffectClause } from '../../domain/reading/effect.js';
import { PageArgs } from '../connection/page.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { ProvisionConnection } from '../provision/provision.type.js';
import { namedProvisions } from '../provision/provision-source.js';
import { sectionResolverOf } from '../provision/section.resolver.js';
import { originIn } from '../schema/attested-in.js';
import { EffectClauseObject } from './effect.type.js';
import { DatedEvidenceObject, ForceCauseUnion, ForceObject } from './force.type.js';

/** Something that a text of a document says. */
interface InDocument {
  readonly documentId: string;
}

/** Resolves the section of a clause. */
export const EffectClauseSectionResolver = sectionResolverOf(() => EffectClauseObject);

/** Resolves the provisions of a clause. */
@Resolver(() => EffectClauseObject)
export class EffectClauseResolver {
  @FieldResolver(() => ProvisionConnection, {
    nullable: true,
    description:
      'The provisions concerned, in document order, at most 200; empty for the whole document, and for a part that is described but not named.',
  })
  provisions(@Root() { documentId, provisions }: EffectClause & InDocument, @Args(() => PageArgs) args: PageArgs) {
    return namedProvisions(documentId, provisions, args, 'namedProvisions');
  }

  @FieldResolver(() => ProvisionConnection, {
    nullable: true,
    description: 'The provisions that it excepts (trừ), in document order, at most 200.',
  })
  exceptions(@Root() { documentId, exceptions }: EffectClause & InDocument, @Args(() => PageArgs) args: PageArgs) {
    return namedProvisions(documentId, exceptions, args, 'exceptedProvisions');
  }
}

/** Resolves the provisions of a dated fact. */
@Resolver(() => DatedEvidenceObject)
export class DatedEvidenceResolver {
  @FieldResolver(() => ProvisionConnection, {
    nullable: true,
    description:
      'The provisions concerned, in document order; empty for the whole document, and for a part that no path names.',
  })
  provisions(
    @Root() { documentId, provisions }: Extract<ForceCause, { kind: 'date' }> & InDocument,
    @Args(() => PageArgs) args: PageArgs,
  ) {
    return namedProvisions(documentId, provisions, args, 'namedProvisions');
  }
}

/** Resolves the evidence of force; the days among it are of texts of the document. */
@Resolver(() => ForceObject)
export class ForceResolver {
  @AssumedListSize(10)
  @FieldResolver(() => [ForceCauseUnion], {
    description: 'The evidence: days first, then citations in the order in which they take effect.',
  })
  causes(@Root() { documentId, causes }: DocumentForce) {
    return causes.map((cause) =>
      'fact' in cause ? { ...cause, documentId, origin: originIn(documentId, cause.origin) } : cause,
    );
  }
}
