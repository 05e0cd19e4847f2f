import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DateCause, DocumentForce } from '../../app/lineage/force.js';
import { forceSummary } from '../../app/views/force-summary.js';
import type { EffectClause } from '../../domain/reading/effect.js';
import { PageArgs } from '../connection/page.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { ProvisionConnection } from '../provision/provision.type.js';
import { namedProvisions } from '../provision/provision-source.js';
import { sectionResolverOf } from '../provision/section.resolver.js';
import type { GraphContext } from '../request/context.js';
import { originIn } from '../schema/attested-in.js';
import { LanguageArgs, languageOf } from '../schema/language.js';
import { EffectClauseObject } from './effect.type.js';
import { DatedStatementObject, ForceCauseObject, ForceObject } from './force.type.js';

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
@Resolver(() => DatedStatementObject)
export class DatedStatementResolver {
  @FieldResolver(() => ProvisionConnection, {
    nullable: true,
    description:
      'The provisions concerned, in document order; empty for the whole document, and for a part that no path names.',
  })
  provisions(@Root() { documentId, provisions }: DateCause & InDocument, @Args(() => PageArgs) args: PageArgs) {
    return namedProvisions(documentId, provisions, args, 'namedProvisions');
  }
}

/** Resolves the causes of force; the days among them are of texts of the document. */
@Resolver(() => ForceObject)
export class ForceResolver {
  @FieldResolver(() => String, {
    description:
      'The status in one short line with its day, and the document that made it so; for UNKNOWN, what is known: `có hiệu lực từ 01/08/2024; chưa thấy văn bản nào trong kho làm hết hiệu lực`. Made to be read, not to be parsed.',
  })
  summary(
    @Root() force: DocumentForce,
    @Args(() => LanguageArgs) args: LanguageArgs,
    @Ctx() { vocabulary }: GraphContext,
  ) {
    return forceSummary(force, languageOf(args), vocabulary.vocabulary);
  }

  @AssumedListSize(10)
  @FieldResolver(() => [ForceCauseObject], {
    description:
      'What it follows from: days of the document first (one that an amending document put into its clause on effect with that citation), then citations in the order in which they take effect. A citation whose evidence takes effect on several days is listed for each; one of a document issued after the day only where it ends this one later.',
  })
  causes(@Root() { documentId, causes }: DocumentForce) {
    return causes.map((cause) => {
      if (cause.kind === 'citation')
        return { from: cause.actsFrom, until: cause.actsUntil, citation: cause.citation, statement: null };
      const { citation, setBy } = cause;
      const origin = originIn(setBy?.documentId ?? documentId, cause.origin);
      return { from: cause.date, until: null, citation, statement: { ...cause, documentId, origin } };
    });
  }
}
