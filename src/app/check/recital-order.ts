import type { RecognisedMention } from '../../domain/reading/mention.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow } from '../../store/rows.js';
import { vocabularyBodyId } from '../ids.js';
import { type AuthorityTier, authorityTier } from '../lineage/authority-tier.js';

/** Tiers of the State by legal force, highest first. Documents of the Party and the Front are not ranked among them. */
const RANKS: readonly AuthorityTier[] = [
  ...(['CONSTITUTION', 'LAW', 'ORDINANCE', 'PRESIDENT', 'GOVERNMENT', 'PRIME_MINISTER'] as const),
  ...(['CENTRAL_STATE', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const),
];

/** Types that lay down rules. Proposals, letters and plans that a recital names stand last, whoever sends them. */
const RULES: ReadonlySet<DocumentType> = new Set<DocumentType>([
  ...(['CONSTITUTION', 'CODE', 'LAW', 'ORDINANCE', 'RESOLUTION', 'ORDER', 'DECREE'] as const),
  ...(['DECISION', 'DIRECTIVE', 'CIRCULAR', 'JOINT_CIRCULAR'] as const),
]);

/** A citation with the document that it means, null where that is not known. */
export interface RankedCitation {
  readonly mention: RecognisedMention;
  readonly document: DocumentRow | null;
}

/** A basis that is out of order: it stands too late, behind one of less legal force, or too early, before one of more. */
export interface Misplaced<C> {
  readonly code: 'ORDER_LATE' | 'ORDER_EARLY';
  readonly other: C;
}

/**
 * Returns for each citation whether it is a basis out of order, with the nearest basis that it should change places with; null
 * where the order is right or the citation is no basis. As few as can be are out of order: those that have to move. Within
 * one rank nothing is said: there drafts go by matter.
 */
export function misplacedBases<C extends RankedCitation>(
  citations: readonly C[],
  vocabulary: VocabularyIndex,
): readonly (Misplaced<C> | null)[] {
  const ranks = citations.map((citation) => (isBasis(citation) ? rankOf(citation, vocabulary) : -1));
  const kept = longestInOrder(ranks);
  const inOrder = citations.flatMap((citation, at) => (kept.has(at) ? [{ at, citation, rank: ranks[at] ?? -1 }] : []));
  return ranks.map((rank, at) => {
    if (rank < 0 || kept.has(at)) return null;
    const late = inOrder.find((other) => other.at < at && other.rank > rank);
    if (late !== undefined) return { code: 'ORDER_LATE', other: late.citation };
    const early = inOrder.findLast((other) => other.at > at && other.rank < rank);
    return early === undefined ? null : { code: 'ORDER_EARLY', other: early.citation };
  });
}

/** A series of ranks that never falls, by its last place. */
interface Series {
  readonly at: number;
  readonly length: number;
  readonly before: Series | null;
}

/** The places of the longest series of ranks that never falls, always the same one of several; ranks below 0 are left out. */
function longestInOrder(ranks: readonly number[]): ReadonlySet<number> {
  /** The longest series so far that ends with each rank, of several the one that ended first. */
  const longest = new Map<number, Series>();
  for (const [at, rank] of ranks.entries()) {
    if (rank < 0) continue;
    const before = longestOf([...longest].flatMap(([other, series]) => (other <= rank ? [series] : [])));
    const series = { at, length: (before?.length ?? 0) + 1, before };
    longest.set(rank, longestOf([longest.get(rank) ?? series, series]) ?? series);
  }
  const kept = new Set<number>();
  for (let series = longestOf([...longest.values()]); series !== null; series = series.before) kept.add(series.at);
  return kept;
}

const longestOf = (all: readonly Series[]): Series | null =>
  all.reduce<Series | null>((best, one) => (one.length > (best?.length ?? 0) ? one : best), null);

/** Whether it stands in the recitals that open the draft. */
const isBasis = ({ mention }: RankedCitation): boolean =>
  mention.rule === 'RECITAL' &&
  mention.kind === 'BASED_ON' &&
  (mention.section === null || mention.section === 'mo-dau');

/** Place among the ranks, -1 for a document that has none. */
function rankOf({ mention, document }: RankedCitation, { bodyById }: VocabularyIndex): number {
  const type = document?.type ?? mention.claims.type;
  const authority = document?.authorityId ?? mention.claims.authority;
  if (type === null || !RULES.has(type)) return -1;
  return RANKS.indexOf(
    authorityTier(type, authority === null ? null : (bodyById.get(vocabularyBodyId(authority)) ?? null)),
  );
}
