import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { authorityTier } from '../../app/lineage/authority-tier.js';
import { forceOf } from '../../app/lineage/force.js';
import { DEFAULT_ASSURANCES, type LineageResult, traceLineage } from '../../app/lineage/lineage.js';
import { type Assurance, CITATION_KINDS, type CitationKind } from '../../domain/reading/citation.js';
import type { TraceRequest } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { DocumentObject } from '../document/document.type.js';
import { ForceObject } from '../effect/force.type.js';
import { lineageBounds, valuesOrAll } from '../limits/arguments.js';
import { Cost, numberOf } from '../limits/field-cost.js';
import { LINEAGE_LIMITS, MAX_TRACE_TIME } from '../limits/limits.js';
import { FORCE_WEIGHT, WALK_WEIGHT } from '../limits/weights.js';
import { findBody, type GraphContext } from '../request/context.js';
import { DateScalar } from '../schema/date.scalar.js';
import { AssuranceEnum, CitationKindEnum } from '../schema/enums.js';
import { AuthorityTierEnum, LineageDirectionEnum, LineageDocumentObject, LineageObject } from './lineage.type.js';

@ArgsType()
class LineageArgs {
  @Field(() => LineageDirectionEnum, { defaultValue: 'BASES', description: 'Direction of the walk.' })
  readonly direction!: TraceRequest['direction'];

  @Field(() => [CitationKindEnum], { nullable: true, description: 'Follow only these kinds.' })
  readonly kinds?: readonly CitationKind[] | null;

  @Field(() => Int, { defaultValue: 3, description: `Number of levels to walk, 0–${LINEAGE_LIMITS.depth}.` })
  readonly depth!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Leave out documents issued after this day, with their citations. Those whose day is unknown stay, `undatedKept` counts them; the start stays whenever it was issued.',
  })
  readonly asOf?: string | null;

  @Field(() => [AssuranceEnum], {
    defaultValue: DEFAULT_ASSURANCES,
    description: 'Follow only citations of these assurances; `inferredLeftOut` counts what lies behind INFERRED ones.',
  })
  readonly follow!: readonly Assurance[];

  @Field(() => Int, {
    defaultValue: 200,
    description: `Maximum number of documents, 1–${LINEAGE_LIMITS.maxDocuments}.`,
  })
  readonly maxDocuments!: number;

  @Field(() => Int, {
    defaultValue: 1000,
    description: `Maximum number of citations, 0–${LINEAGE_LIMITS.maxCitations}.`,
  })
  readonly maxCitations!: number;
}

/** Resolves the lineage of a document, with one call to the store for each lineage. */
@Resolver(() => DocumentObject)
export class LineageResolver {
  @Cost({
    weight: WALK_WEIGHT + LINEAGE_LIMITS.maxDocuments + LINEAGE_LIMITS.maxCitations,
    slicingArguments: ['maxDocuments', 'maxCitations'],
    sizedFields: ['documents', 'citations'],
    exact: ({ maxDocuments, maxCitations }) => ({
      weight: WALK_WEIGHT + numberOf(maxDocuments) + numberOf(maxCitations),
      sizes: { documents: numberOf(maxDocuments), citations: numberOf(maxCitations) },
    }),
  })
  @FieldResolver(() => LineageObject, {
    nullable: true,
    description: 'Documents that it cites (BASES) or that cite it (DERIVED), over several steps.',
  })
  async lineage(
    @Root() root: DocumentRow,
    @Args(() => LineageArgs) args: LineageArgs,
    @Ctx() { store, loaders, deadline, today, cutByTime }: GraphContext,
  ) {
    const bounds = lineageBounds(args);
    const kinds = valuesOrAll('kinds', args.kinds, CITATION_KINDS);
    const assurance = valuesOrAll('follow', args.follow, DEFAULT_ASSURANCES);
    const timeout = Math.ceil(Math.min(MAX_TRACE_TIME, deadline.left()));
    const result = await traceLineage(store, root.id, { ...args, ...bounds, kinds, assurance, timeout });
    if (result.stoppedBy === 'TIME') cutByTime();
    for (const { row } of result.documents) loaders.document.prime(row.id, row);
    return { ...result, root, documents: lineageDocuments(result, today) };
  }
}

/** Resolves the version of the data that a lineage was read from. */
@Resolver(() => LineageObject)
export class LineageObjectResolver {
  @FieldResolver(() => String, { description: 'Version of the data that was walked; every write raises it.' })
  async dataVersion(@Ctx() context: GraphContext): Promise<string> {
    return String(await context.dataVersion());
  }
}

type LineageDocumentSource = ReturnType<typeof lineageDocuments>[number];

/** Resolves the rank and the force of a document in a lineage. */
@Resolver(() => LineageDocumentObject)
export class LineageDocumentResolver {
  @FieldResolver(() => AuthorityTierEnum, { description: 'Its rank by issuer.' })
  async tier(@Root() { document }: LineageDocumentSource, @Ctx() context: GraphContext) {
    return authorityTier(document.type, await findBody(context, document.authorityId));
  }

  @Cost({ weight: FORCE_WEIGHT })
  @FieldResolver(() => ForceObject, {
    nullable: true,
    description: 'Its force on the `asOf` day, or today without `asOf`.',
  })
  async force(@Root() { document, at }: LineageDocumentSource, @Ctx() { loaders }: GraphContext) {
    return forceOf(document, await loaders.forceSources.load(document), at);
  }
}

const lineageDocuments = ({ documents, asOf }: LineageResult, today: string) =>
  documents.map(({ row, depth }) => ({ document: row, depth, at: asOf ?? today }));
