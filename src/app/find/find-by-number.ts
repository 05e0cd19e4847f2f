import type { CandidateReason } from '../../domain/identity/candidate-reason.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, Match } from '../../store/rows.js';
import { type Comparison, compareWithQuery } from './compare-with-query.js';
import { type NumberQuery, type ParsedNumberQuery, parseNumberQuery } from './number-query.js';

/** A document found, with how well it agrees with the query and why. */
export interface NumberCandidate {
  readonly document: DocumentRow;
  readonly match: Match;
  readonly reasons: readonly CandidateReason[];
}

/**
 * Returns the known documents of a number, best first. MATCH is the only document that agrees with every given
 * criterion. POSSIBLE are documents that agree where several do, or of which a criterion is not known. Candidates that
 * conflict with a given criterion come last. Within each: most agreements first, then newest first, then key
 * descending. Empty when the query holds no number or no document has it. One call to the store.
 */
export async function findByNumber(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  query: NumberQuery,
): Promise<readonly NumberCandidate[]> {
  const parsed = parseNumberQuery(query, vocabulary);
  if (parsed === null || parsed.blocks.length === 0) return [];
  const rows = await store.documentsByBlocks(parsed.blocks);
  return rank(rows.flatMap((row) => candidate(row, parsed, vocabulary)));
}

interface Compared {
  readonly document: DocumentRow;
  readonly comparison: Comparison;
}

function candidate(document: DocumentRow, parsed: ParsedNumberQuery, vocabulary: VocabularyIndex): readonly Compared[] {
  const comparison = compareWithQuery(document, parsed, vocabulary);
  return comparison === null ? [] : [{ document, comparison }];
}

function rank(found: readonly Compared[]): readonly NumberCandidate[] {
  const alone = found.filter(({ comparison }) => comparison.agrees).length === 1;
  const matched = found.map((one) => ({ ...one, match: matchOf(one.comparison, alone) }));
  return matched
    .sort((a, b) => MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) || compareRows(a, b))
    .map(({ document, match, comparison }) => ({ document, match, reasons: comparison.reasons }));
}

const MATCHES: readonly Match[] = ['MATCH', 'POSSIBLE', 'CONTRADICTED'];

function matchOf({ agrees, contradicted }: Comparison, alone: boolean): Match {
  if (contradicted) return 'CONTRADICTED';
  return agrees && alone ? 'MATCH' : 'POSSIBLE';
}

function compareRows(a: Compared, b: Compared): number {
  const agreement = b.comparison.agreements - a.comparison.agreements;
  return agreement || descending(dateOf(a), dateOf(b)) || descending(a.document.key, b.document.key);
}

const dateOf = ({ document }: Compared): string => document.issuedOn?.value ?? '';
const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
