import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { sectionLabel } from '../../app/views/labels.js';
import { provisionAddress } from '../../app/views/permalinks.js';
import { statementsOnProvision } from '../../app/views/statements-on-provision.js';
import { AMENDING_KINDS, CITATION_KINDS, type CitationKind } from '../../domain/reading/citation.js';
import { enclosingPaths } from '../../domain/reading/provision-path.js';
import type { InternalReference } from '../../domain/reading/reading.js';
import type { AssertionRow, SectionRow } from '../../store/rows.js';
import { CitationObject } from '../citation/citation.type.js';
import { loadEvidence } from '../citation/evidence-source.js';
import { MentionConnection } from '../citation/mention.type.js';
import { listMentions, MentionsArgs } from '../citation/mention-list.js';
import { type ListRequest, pageRequest, toConnection } from '../connection/connection.js';
import { listConnection } from '../connection/list-page.js';
import { PageArgs } from '../connection/page.type.js';
import { DocumentObject } from '../document/document.type.js';
import { valuesOrAll } from '../limits/arguments.js';
import { Cost } from '../limits/field-cost.js';
import { PART_TEXT_WEIGHT } from '../limits/weights.js';
import { type GraphContext, getDocument } from '../request/context.js';
import { CitationKindEnum } from '../schema/enums.js';
import { LanguageArgs, languageOf } from '../schema/language.js';
import { SpanObject } from '../schema/span.type.js';
import { UrlScalar } from '../schema/url.scalar.js';
import { currentTextOf } from '../text/current-text.js';
import { type ReadItem, readItem, spanIn } from '../text/read-item.js';
import {
  InternalReferenceConnection,
  InternalReferenceObject,
  ProvisionCitationConnection,
  ProvisionCitationEdge,
  ProvisionConnection,
  ProvisionObject,
} from './provision.type.js';
import { findProvision, namedProvisions, type ProvisionSource } from './provision-source.js';

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

  @FieldResolver(() => String, { description: 'Its name as people write it: điểm a khoản 2 Điều 5.' })
  label(@Root() { path }: ProvisionSource, @Args(() => LanguageArgs) args: LanguageArgs): string {
    return sectionLabel(path, languageOf(args));
  }

  @FieldResolver(() => UrlScalar, { description: 'Permalink of its page for people.' })
  async url(
    @Root() { documentId, path }: ProvisionSource,
    @Args(() => LanguageArgs) args: LanguageArgs,
    @Ctx() context: GraphContext,
  ) {
    return context.publicUrl + provisionAddress(await getDocument(context, documentId), path, languageOf(args));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its heading in the current text; null when it has none.',
  })
  async heading(@Root() ref: ProvisionSource, @Ctx() context: GraphContext) {
    return (await sectionOf(ref, context))?.heading ?? null;
  }

  @FieldResolver(() => SpanObject, {
    nullable: true,
    description: 'Where it stands in the content of the current text; null when the text does not contain it.',
  })
  async span(@Root() ref: ProvisionSource, @Ctx() context: GraphContext) {
    const section = await sectionOf(ref, context);
    const [inputId] = section === null ? [] : (await getDocument(context, ref.documentId)).textIds;
    return section && inputId !== undefined ? spanIn(inputId, section) : null;
  }

  @Cost({ weight: PART_TEXT_WEIGHT })
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its words in the current text, including the provisions within it; null when the text does not contain it.',
  })
  async content(@Root() ref: ProvisionSource, @Ctx() context: GraphContext) {
    const section = await sectionOf(ref, context);
    const text = section && (await currentTextOf(ref.documentId, context));
    return section && text ? text.content.slice(section.start, section.end) : null;
  }

  @FieldResolver(() => ProvisionObject, {
    nullable: true,
    description:
      'The provision that contains it by its path, the nearest that is known; null where there is none. An article has none but its appendix: articles are numbered through a document, so their paths name no part, chapter or section.',
  })
  async parent(@Root() { documentId, path }: ProvisionSource, @Ctx() context: GraphContext) {
    const enclosing = enclosingPaths(path).map((outer) => findProvision(context, { documentId, path: outer }));
    return (await Promise.all(enclosing)).findLast((provision) => provision !== null) ?? null;
  }

  @FieldResolver(() => ProvisionCitationConnection, {
    nullable: true,
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
    nullable: true,
    description:
      'Evidence of what amends, replaces, repeals, suspends or corrects it, a provision within it, or a provision that contains it.',
  })
  amendedBy(@Root() ref: ProvisionSource, @Args(() => PageArgs) args: PageArgs, @Ctx() context: GraphContext) {
    return citationsOf(ref, AMENDING_KINDS, pageRequest(args, 'provisionAmendedBy'), context);
  }

  @FieldResolver(() => MentionConnection, {
    nullable: true,
    description: 'Places in its own words that name documents.',
  })
  async mentions(
    @Root() ref: ProvisionSource,
    @Args(() => MentionsArgs) args: MentionsArgs,
    @Ctx() context: GraphContext,
  ) {
    const { documentId } = ref;
    const section = await sectionOf(ref, context);
    const place = section && { documentId, within: { start: section.start, end: section.end } };
    return listMentions(place, args, context);
  }

  @Cost({ weight: PART_TEXT_WEIGHT })
  @FieldResolver(() => InternalReferenceConnection, {
    nullable: true,
    description:
      'Places in the same text that name it, a provision within it, or a provision that contains it, in text order.',
  })
  async internalReferences(
    @Root() { documentId, path }: ProvisionSource,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ) {
    const request = pageRequest(args, 'internalReferences');
    const text = await currentTextOf(documentId, context);
    const places = text === null ? [] : statementsOnProvision(text.reading, path).internalReferences;
    return listConnection(places, request, (place) => text && readItem(documentId, text)(place));
  }
}

const sectionOf = async (ref: ProvisionSource, { loaders }: GraphContext): Promise<SectionRow | null> =>
  (await loaders.provision.load(ref))?.section ?? null;

async function citationsOf(
  ref: ProvisionSource,
  kinds: readonly CitationKind[],
  request: ListRequest,
  context: GraphContext,
) {
  const page = await context.loaders.provisionCitations(kinds, request).load(ref);
  const edge = (cursor: string, assertion: AssertionRow) => ({
    cursor,
    assertion,
    get node() {
      return loadEvidence(context, assertion);
    },
  });
  return toConnection(page, request, edge, () => context.loaders.count.provisionCitations(kinds).load(ref));
}

/** Resolves the provisions that an internal reference names. */
@Resolver(() => InternalReferenceObject)
export class InternalReferenceResolver {
  @FieldResolver(() => ProvisionConnection, {
    nullable: true,
    description: 'The provisions that it names, in document order, at most 200.',
  })
  provisions(@Root() { documentId, paths }: ReadItem<InternalReference>, @Args(() => PageArgs) args: PageArgs) {
    return namedProvisions(documentId, paths, args, 'namedProvisions');
  }
}

interface ProvisionCitationSource {
  readonly assertion: AssertionRow;
}

/** Resolves the citation, the document and the provisions of a piece of evidence that names a provision. */
@Resolver(() => ProvisionCitationEdge)
export class ProvisionCitationEdgeResolver {
  @FieldResolver(() => CitationObject, { description: 'The citation that this evidence supports.' })
  citation(@Root() { assertion }: ProvisionCitationSource, @Ctx() { loaders }: GraphContext) {
    return loaders.citation.load(assertion.citationId);
  }

  @FieldResolver(() => DocumentObject, { description: 'The citing document.' })
  document(@Root() { assertion }: ProvisionCitationSource, @Ctx() context: GraphContext) {
    return getDocument(context, assertion.fromId);
  }

  @FieldResolver(() => ProvisionConnection, {
    nullable: true,
    description: 'The provisions that this evidence names, in the order of the cited document, at most 200.',
  })
  provisions(@Root() { assertion }: ProvisionCitationSource, @Args(() => PageArgs) args: PageArgs) {
    return namedProvisions(assertion.toId, assertion.provisions, args, 'namedProvisions');
  }
}
