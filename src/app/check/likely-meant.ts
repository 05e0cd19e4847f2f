import { blocksOfClaims, numberBlock } from '../../domain/identity/blocks.js';
import { isSameKind } from '../../domain/identity/link-decision.js';
import { symbolPieces } from '../../domain/identity/symbol-pieces.js';
import { slug } from '../../domain/values/fold.js';
import { isMisread, isSlip } from '../../domain/values/slip.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { EVERY_DOCUMENT } from '../../store/document-search.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { numbersMeantBy } from '../find/slips.js';
import { pageRows } from '../reads/page-rows.js';
import type { StatedFacts } from './compare-facts.js';
import { inChunks } from './in-chunks.js';
import { compareTitles } from './stated-title.js';

/** Documents of a block, and of a day, that are compared. */
const MOST_OF_BLOCK = 30;
const MOST_OF_DAY = 100;

/** A document that a citation may mean although it states something else of it. */
export interface LikelyMeant {
  readonly document: DocumentRow;
  /** True where its day agrees and so does its number, name or title, one of them exactly: what differs is misprinted. */
  readonly isSure: boolean;
  /** True where it agrees as well, but its day is not stated. */
  readonly isNear: boolean;
}

/**
 * Returns for each citation the documents that it may mean although their number, day or name differs, best first: those of
 * its number or name in other years, of a number a slip away, and of its day. Reads three lists of the store for all
 * citations together, and one more for each distinct day.
 */
export async function likelyMeant(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  citations: readonly StatedFacts[],
): Promise<readonly (readonly LikelyMeant[])[]> {
  const blocks = citations.map(({ claims }) => blocksNear(claims, vocabulary));
  const all = [...new Set(blocks.flat())];
  const rows = await inChunks(
    all.map((block) => ({ block, year: null })),
    (some) => store.documentsOfBlocks(some, MOST_OF_BLOCK),
  );
  const ofBlock = new Map(all.map((block, at) => [block, rows[at] ?? []]));
  const ofDay = new Map<string, readonly DocumentRow[]>();
  for (const { claims } of citations) {
    if (claims.date !== null && !ofDay.has(claims.date))
      ofDay.set(claims.date, await documentsOfDay(store, claims.date));
  }
  return citations.map((stated, at) => {
    const near = (blocks[at] ?? []).flatMap((block) => ofBlock.get(block) ?? []);
    const pool = [...near, ...(ofDay.get(stated.claims.date ?? '') ?? [])];
    return rank(stated, [...new Map(pool.map((row) => [row.id, row])).values()]);
  });
}

/** Blocks of the number or name that is stated, and of numbers a slip away from it. */
function blocksNear(claims: StatedFacts['claims'], vocabulary: VocabularyIndex): readonly string[] {
  const block = claims.symbol === null ? null : numberBlock(claims.symbol);
  if (block === null || claims.symbol === null) return blocksOfClaims(claims, vocabulary);
  const series = block.slice(block.indexOf('|'));
  const slips = numbersMeantBy(symbolPieces(claims.symbol).number).map((number) => `n:${number}${series}`);
  return [...blocksOfClaims(claims, vocabulary), ...slips];
}

/** The page begins at the day, so that no newer documents are looked through. */
async function documentsOfDay(store: LegalStore, day: string): Promise<readonly DocumentRow[]> {
  const search = { ...EVERY_DOCUMENT, from: day, to: day };
  const from = ['0', day, '~'];
  return pageRows(await store.searchDocuments(search, { size: MOST_OF_DAY, from, direction: 'FORWARD' }));
}

function rank(stated: StatedFacts, pool: readonly DocumentRow[]): readonly LikelyMeant[] {
  const scored = pool.map((document) => ({ document, ...score(stated, document) }));
  const likely = scored.filter(({ points }) => points > 0);
  const best = Math.max(0, ...likely.map(({ points }) => points));
  const isAlone = likely.filter(({ points }) => points === best).length === 1;
  return likely
    .toSorted((a, b) => b.points - a.points || (a.document.key < b.document.key ? -1 : 1))
    .map(({ document, points, isDated }) => {
      const isNear = points > SAME + 1;
      return { document, isNear, isSure: isNear && isDated && isAlone && points === best };
    });
}

/** Points for a value that agrees, and for one that nearly does. */
const SAME = 3;
const NEAR = 2;

/** How well a document agrees, in points, none where a title is another; and whether its day does. */
function score(stated: StatedFacts, document: DocumentRow): { readonly points: number; readonly isDated: boolean } {
  const [subject, title] = [subjectPoints(stated, document), titlePoints(stated, document)];
  // A day alone is that of many documents.
  if (title === null || subject + title === 0) return { points: 0, isDated: false };
  const day = dayPoints(stated.claims, document.issuedOn?.value ?? null);
  return { points: subject + day + title, isDated: day > 0 };
}

/** Titles of fewer words are those of many documents. */
const LEAST_WORDS = 4;

function titlePoints({ title }: StatedFacts, document: DocumentRow): number | null {
  if (title === null || document.title === null || title.folded.split(' ').length < LEAST_WORDS) return 0;
  const match = compareTitles(title, document.title.value);
  return match === 'OTHER' ? null : match === 'SAME' ? SAME : NEAR;
}

function subjectPoints({ claims }: StatedFacts, { type, number, blocks }: DocumentRow): number {
  const named = claims.name !== null && blocks.includes(`t:${slug(claims.name)}`) ? SAME : 0;
  if (claims.symbol === null || number === null) return named;
  return numberPoints(claims.symbol, number.value, isSameKind(claims.type, type)) || named;
}

/**
 * A number agrees; nearly where only its year is another, its digits differ by a slip, or one letter is taken for another
 * and the type is right.
 */
function numberPoints(stated: string, other: string, isOfType: boolean): number {
  const [asked, known] = [symbolPieces(stated), symbolPieces(other)];
  const sameYear = asked.year === null || known.year === null || asked.year === known.year;
  if (!asked.letters.every((each, at) => each === (known.letters[at] ?? each))) {
    const isTypo = isOfType && isMisread(asked.letters.join(' '), known.letters.join(' '));
    return isTypo && sameYear && asked.number === known.number ? NEAR : 0;
  }
  if (asked.number === known.number) return sameYear ? SAME : NEAR;
  return sameYear && isSlip(asked.number, known.number) ? NEAR : 0;
}

/** A day agrees; nearly where one of day, month and year differs. Numbers begin anew every year, often on one day. */
function dayPoints({ date, symbol }: StatedFacts['claims'], known: string | null): number {
  if (date === null || known === null) return 0;
  if (date === known) return SAME;
  const [asked, own] = [date.split('-'), known.split('-')];
  const differing = asked.flatMap((part, at) => (part === own[at] ? [] : [at]));
  return differing.length === 1 && (symbol === null || differing[0] !== 0) ? NEAR : 0;
}
