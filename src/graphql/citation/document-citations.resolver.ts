import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { checkPeriod } from '../../app/find/document-filter.js';
import { ASSURANCES, type Assurance, CITATION_KINDS, type CitationKind } from '../../domain/reading/citation.js';
import type { CitationRow, DocumentRow } from '../../store/rows.js';
import { datedPageRequest, toConnection } from '../connection/connection.js';
import { CitationPageArgs } from '../connection/page.type.js';
import { DocumentObject } from '../document/document.type.js';
import { valuesOrAll } from '../limits/arguments.js';
import type { GraphContext } from '../request/context.js';
import { DateScalar } from '../schema/date.scalar.js';
import { AssuranceEnum, CitationKindEnum } from '../schema/enums.js';
import { DocumentCitationConnection } from './citation.type.js';
import { MentionConnection } from './mention.type.js';
import { listMentions, MentionsArgs } from './mention-list.js';

@ArgsType()
class CitesArgs extends CitationPageArgs {
  @Field(() => [CitationKindEnum], { nullable: true, description: 'Only these kinds.' })
  readonly kinds?: readonly CitationKind[] | null;

  @Field(() => [AssuranceEnum], { defaultValue: ASSURANCES, description: 'Only these assurances.' })
  readonly assurance!: readonly Assurance[];
}

@ArgsType()
class CitedByArgs extends CitesArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only citing documents issued on this day or later. One whose day is unknown is kept where its whole year lies within `from` and `to`.',
  })
  readonly from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only citing documents issued on this day or earlier, as `from`.',
  })
  readonly to?: string | null;
}

/** Resolves the citations and mentions of a document. */
@Resolver(() => DocumentObject)
export class DocumentCitationsResolver {
  @FieldResolver(() => DocumentCitationConnection, {
    nullable: true,
    description: 'Citations that it makes, in order of the day of issue of the cited document.',
  })
  cites(@Root() { id }: DocumentRow, @Args(() => CitesArgs) args: CitesArgs, @Ctx() context: GraphContext) {
    return citationsOf('FROM', id, args, context);
  }

  @FieldResolver(() => DocumentCitationConnection, {
    nullable: true,
    description: 'Citations of it by other documents, in order of their day of issue.',
  })
  citedBy(@Root() { id }: DocumentRow, @Args(() => CitedByArgs) args: CitedByArgs, @Ctx() context: GraphContext) {
    return citationsOf('TO', id, args, context);
  }

  @FieldResolver(() => MentionConnection, {
    nullable: true,
    description: 'Places in its current text that name documents.',
  })
  mentions(@Root() { id }: DocumentRow, @Args(() => MentionsArgs) args: MentionsArgs, @Ctx() context: GraphContext) {
    return listMentions({ documentId: id, within: null }, args, context);
  }
}

async function citationsOf(side: 'FROM' | 'TO', id: string, args: CitedByArgs, { loaders }: GraphContext) {
  const request = datedPageRequest(args, side === 'FROM' ? 'cites' : 'citedBy');
  checkPeriod(args);
  const filter = {
    kinds: valuesOrAll('kinds', args.kinds, CITATION_KINDS),
    assurance: valuesOrAll('assurance', args.assurance, ASSURANCES),
    from: args.from ?? null,
    to: args.to ?? null,
  };
  const page = await loaders.citations(side, filter, request).load(id);
  const edge = (cursor: string, node: CitationRow) => ({
    cursor,
    node,
    otherId: side === 'FROM' ? node.toId : node.fromId,
  });
  return toConnection(page, request, edge, () => loaders.count.citations(side, filter).load(id));
}
