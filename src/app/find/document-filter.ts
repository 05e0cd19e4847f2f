import { CanCuError } from '../../domain/errors.js';
import type { CitationKind } from '../../domain/reading/citation.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { Branch, IssuingBody, Level } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { ALL_DOCUMENTS, type DocumentFilter } from '../../store/document-search.js';
import { bodyGlobalId, vocabularyBodyId } from '../ids.js';
import { bodyWithPredecessors } from './body-with-predecessors.js';

/** Conditions on documents. All that are given must hold. Those on a body hold for one body: the numbering authority or an issuer. */
export interface DocumentConditions {
  readonly types?: readonly DocumentType[] | null;
  /** Global id of the body. */
  readonly bodyId?: string | null;
  /** Whether documents of the bodies that were merged into it count too. */
  readonly rollUp?: boolean | null;
  /** Name of the province or city of the body. */
  readonly place?: string | null;
  readonly branch?: Branch | null;
  readonly level?: Level | null;
  /** Year of issue; that in the number or key where the day is unknown. */
  readonly year?: number | null;
  /** Inclusive ISO bounds on the date of issue. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly isStub?: boolean | null;
  readonly cites?: readonly CitationKind[] | null;
  readonly citedAs?: readonly CitationKind[] | null;
  readonly campaignId?: string | null;
  readonly force?: DocumentFilter['force'];
}

/** Returns the store's filter for conditions. Throws INVALID where a body or a place is unknown, or conditions contradict each other. */
export function documentFilter(conditions: DocumentConditions, vocabulary: VocabularyIndex): DocumentFilter {
  const { types, year, from, to, isStub, cites, citedAs, campaignId, force } = conditions;
  checkPeriod(conditions);
  return {
    ...ALL_DOCUMENTS,
    types: types ?? null,
    bodyIds: bodyIds(conditions, vocabulary),
    year: yearText(year ?? null),
    from: from ?? null,
    to: to ?? null,
    isStub: isStub ?? null,
    cites: cites ?? null,
    citedAs: citedAs ?? null,
    campaignId: campaignId ?? null,
    force: force ?? null,
  };
}

/** Throws INVALID when a period ends before it begins. */
export function checkPeriod({ from, to }: Pick<DocumentConditions, 'from' | 'to'>): void {
  if (!from || !to || from <= to) return;
  throw new CanCuError('INVALID', `from must not be later than to, got ${from} and ${to}`, [from, to]);
}

/** Returns a year as documents have it. Throws INVALID for one without four digits. */
export function yearText(year: number | null): string | null {
  if (year === null) return null;
  if (Number.isInteger(year) && year >= 1000 && year <= 9999) return String(year);
  throw new CanCuError('INVALID', `year must have four digits, got ${year}`, year);
}

/** Ids of the bodies that meet all conditions on a body, null where there are none. */
function bodyIds(conditions: DocumentConditions, vocabulary: VocabularyIndex): readonly string[] | null {
  const named = namedBodies(conditions, vocabulary);
  const { branch, level } = conditions;
  const place = placeNamed(conditions.place, vocabulary);
  if (!place && !branch && !level) return named;
  const fits = (body: IssuingBody): boolean =>
    (!place || body.place === place) && (!branch || body.branch === branch) && (!level || body.level === level);
  const fitting = vocabulary.vocabulary.bodies.filter(fits).map(({ id }) => bodyGlobalId(id));
  return named === null ? fitting : fitting.filter((id) => named.includes(id));
}

function namedBodies({ bodyId, rollUp }: DocumentConditions, vocabulary: VocabularyIndex): readonly string[] | null {
  if (!isGiven(bodyId) && rollUp)
    throw new CanCuError('INVALID', 'rollUp needs bodyId: it adds the documents of bodies merged into that one');
  if (!isGiven(bodyId)) return null;
  checkBodyId('bodyId', bodyId, vocabulary);
  return bodyWithPredecessors(vocabulary, bodyId, rollUp ?? false);
}

/** Throws INVALID for an id that no body has; `name` is where it was given. */
export function checkBodyId(name: string, id: string, vocabulary: VocabularyIndex): void {
  if (vocabulary.bodyById.has(vocabularyBodyId(id))) return;
  throw new CanCuError('INVALID', `${name}: "${id}" is no body, bodies(search:) finds ids`, id);
}

/** An empty text is given: it names nothing. */
const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** Returns the place that a name means, as bodies have it; null where no name is given. Throws INVALID where there is none. */
export function placeNamed(name: string | null | undefined, vocabulary: VocabularyIndex): string | null {
  if (!isGiven(name)) return null;
  const place = vocabulary.placeByName(name);
  if (place !== null) return place.name;
  throw new CanCuError('INVALID', `place: "${name}" is no province or city`, name);
}
