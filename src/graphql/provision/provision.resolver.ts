import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { sectionLabel } from '../../app/views/labels.js';
import { statementsOnProvision } from '../../app/views/statements-on-provision.js';
import { AMENDING_KINDS, CITATION_KINDS, type CitationKind } from '../../domain/reading/citation.js';
import { enclosingPaths } from '../../domain/reading/provision-path.js';
import type { InternalReference } from '../../domain/reading/reading.js';
import type { AssertionRow } from '../../store/rows.js';
import { CitationObject } from '../citation/citation.type.js';
import { EvidenceUnion } from '../citation/evidence.type.js';
import { loadEvidence } from '../citation/evidence-source.js';
import { MentionConnection } from '../citation/mention.type.js';
import { listMentions, MentionsArgs } from '../citation/mention-list.js';
import { type ListRequest, pageRequest, toConnection } from '../connection/connection.js';
import { PageArgs } from '../connection/page.type.js';
import { DocumentObject } from '../document/document.type.js';
import { valuesOrAll } from '../limits/arguments.js';
import { AssumedListSize, Cost } from '../limits/field-cost.js';
import { type GraphContext, getDocument } from '../request/context.js';
import { CitationKindEnum } from '../schema/enums.js';
import { currentTextOf } from '../text/current-text.js';
import {
  InternalReferenceObject,
  ProvisionCitationConnection,
  ProvisionCitationEdge,
  ProvisionObject,
} from './provision.type.js';
import { findProvisions, type ProvisionSource } from './provision-source.js';

@ArgsType()
class ProvisionCitedByArgs extends PageArgs {
  @Field(() => [CitationKindEnum], { nullable: true, description: 'Only citations of these kinds.' })
  readonly kinds?: readonly CitationKind[] | null;
}

/** Resolves the words of a provision, what it cites and what cites it. */
@Resolver(() => ProvisionObject)
export class ProvisionResolver {
  @FieldResolver(() => DocumentObject, { description: 'The document that it belongs to.' })
  document(@Root() { documentId }: ProvisionSource, @Ctx() context: GraphContext) {
    return getDocument(context, documentId);
  }

  @FieldResolver(() => String, { description: 'Its name as Vietnamese readers write it: điểm a khoản 2 Điều 5.' })
  label(@Root() { path }: ProvisionSource): string {
    return sectionLabel(path, 'vi');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its heading; null when it has none.' })
  heading(@Root() { section }: ProvisionSource): string | null {
    return section?.heading ?? null;
  }

  @Cost({ weight: 10 })
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its words in the current text, including the provisions within it; null when the text does not contain it.',
  })
  async content(@Root() { documentId, section }: ProvisionSource, @Ctx() context: GraphContext) {
    const text = section && (await currentTextOf(documentId, context));
    return section && text ? context.countText(text.content.slice(section.start, section.end)) : null;
  }

  @FieldResolver(() => ProvisionObject, { nullable: true, description: 'The provision that contains it.' })
  async parent(@Root() { documentId, path }: ProvisionSource, @Ctx() context: GraphContext) {
    return (await findProvisions(context, documentId, enclosingPaths(path))).at(-1) ?? null;
  }

  @FieldResolver(() => ProvisionCitationConnection, {
    description: 'Evidence in other documents that names it, a provision within it, or a provision that contains it.',
  })
  citedBy(
    @Root() ref: ProvisionSource,
    @Args(() => ProvisionCitedByArgs) args: ProvisionCitedByArgs,
    @Ctx() context: GraphContext,
  ) {
    const kinds = valuesOrAll('kinds', args.kinds, CITATION_KINDS);
    return citationsOf(ref, kinds, pageRequest(args, 'provisionCitedBy'), context);
  }

  @FieldResolver(() => ProvisionCitationConnection, {
    description:
      'Evidence of what amends, replaces, repeals, suspends or corrects it, a provision within it, or a provision that contains it.',
  })
  amendedBy(@Root() ref: ProvisionSource, @Args(() => PageArgs) args: PageArgs, @Ctx() context: GraphContext) {
    return citationsOf(ref, AMENDING_KINDS, pageRequest(args, 'provisionAmendedBy'), context);
  }

  @FieldResolver(() => MentionConnection, { description: 'Places in its own words that name documents.' })
  mentions(
    @Root() { documentId, section }: ProvisionSource,
    @Args(() => MentionsArgs) args: MentionsArgs,
    @Ctx() context: GraphContext,
  ) {
    const place = section && { documentId, within: { start: section.start, end: section.end } };
    return listMentions(place, args, context);
  }

  @Cost({ size: { kind: 'assumed', size: 10 }, weight: 10 })
  @FieldResolver(() => [InternalReferenceObject], {
    description:
      'Places in the same text that name it, a provision within it, or a provision that contains it, in text order.',
  })
  async internalReferences(@Root() { documentId, path }: ProvisionSource, @Ctx() context: GraphContext) {
    const text = await currentTextOf(documentId, context);
    const places = text === null ? [] : statementsOnProvision(text.reading, path).internalReferences;
    return places.map((place): InternalReferenceSource => ({ ...place, documentId }));
  }
}

async function citationsOf(
  ref: ProvisionSource,
  kinds: readonly CitationKind[],
  request: ListRequest,
  { loaders }: GraphContext,
) {
  const page = await loaders.provisionCitations(kinds, request).load(ref);
  return toConnection(page, request, (cursor, assertion) => ({ cursor, assertion }));
}

interface InternalReferenceSource extends InternalReference {
  readonly documentId: string;
}

/** Resolves the provisions that an internal reference names. */
@Resolver(() => InternalReferenceObject)
export class InternalReferenceResolver {
  @AssumedListSize(4)
  @FieldResolver(() => [ProvisionObject], { description: 'The provisions that it names.' })
  provisions(@Root() { documentId, paths }: InternalReferenceSource, @Ctx() context: GraphContext) {
    return findProvisions(context, documentId, paths);
  }
}

interface ProvisionCitationSource {
  readonly assertion: AssertionRow;
}

/** Resolves a piece of evidence that names a provision, with its citation, document and provisions. */
@Resolver(() => ProvisionCitationEdge)
export class ProvisionCitationEdgeResolver {
  @FieldResolver(() => EvidenceUnion, { description: 'The object that this entry lists.' })
  node(@Root() { assertion }: ProvisionCitationSource, @Ctx() context: GraphContext) {
    return loadEvidence(context, assertion);
  }

  @FieldResolver(() => CitationObject, { description: 'The citation that this evidence supports.' })
  citation(@Root() { assertion }: ProvisionCitationSource, @Ctx() { loaders }: GraphContext) {
    return loaders.citation.load(assertion.citationId);
  }

  @FieldResolver(() => DocumentObject, { description: 'The citing document.' })
  document(@Root() { assertion }: ProvisionCitationSource, @Ctx() context: GraphContext) {
    return getDocument(context, assertion.fromId);
  }

  @AssumedListSize(4)
  @FieldResolver(() => [ProvisionObject], {
    description: 'The provisions that this evidence names, in the order of the cited document.',
  })
  provisions(@Root() { assertion }: ProvisionCitationSource, @Ctx() context: GraphContext) {
    return findProvisions(context, assertion.toId, assertion.provisions);
  }
}
