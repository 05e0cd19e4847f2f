import { CanCuError } from '../../domain/errors.js';
import { ASSURANCES, type Assurance, CITATION_KINDS, type CitationKind } from '../../domain/reading/citation.js';
import { DOCUMENT_TYPES, type DocumentType } from '../../domain/vocabulary/document-type.js';
import type { InputRow } from '../rows.js';

/** Names of relationship types for citations: those that a text, catalogue or person vouches for, and INFERRED ones apart. */
export type EdgeType = CitationKind | `INFERRED_${CitationKind}`;

/** Every relationship type that stands for a citation, each vouched one before its INFERRED one. */
export const EDGE_TYPES: readonly EdgeType[] = CITATION_KINDS.flatMap((kind): EdgeType[] => [kind, `INFERRED_${kind}`]);

/** Labels of document types, such as `OfficialLetter`. */
export const DOCUMENT_LABELS: readonly string[] = DOCUMENT_TYPES.map(camelCase);

/** Directions of an order in a query's text. */
export type Order = 'ASC' | 'DESC';

const INPUT_LABELS: Readonly<Record<InputRow['kind'], string>> = { text: 'Text', record: 'Record', verdict: 'Verdict' };

/** What of a closed set may be written into a query's text. */
export type Literal =
  | { readonly kind: 'edges'; readonly types: readonly EdgeType[] }
  | { readonly kind: 'document'; readonly type: DocumentType }
  | { readonly kind: 'documents' }
  | { readonly kind: 'input'; readonly input: InputRow['kind'] }
  | { readonly kind: 'order'; readonly order: Order };

/**
 * Returns the query text of a label, of relationship types (`A|B`) or of an order: the one place where a value that may
 * come from outside becomes text. Throws INVALID for what is not in the closed set.
 */
export function literal(what: Literal): string {
  switch (what.kind) {
    case 'edges':
      return what.types.map((type) => member('relationship type', type, EDGE_TYPES)).join('|');
    case 'document':
      return member('document label', camelCase(what.type), DOCUMENT_LABELS);
    case 'documents':
      return DOCUMENT_LABELS.join(':');
    case 'input':
      return member('input label', INPUT_LABELS[what.input], Object.values(INPUT_LABELS));
    case 'order':
      return member('order', what.order, ['ASC', 'DESC']);
  }
}

/** Returns the relationship type of a citation. */
export function edgeType(kind: CitationKind, assurance: Assurance): EdgeType {
  return assurance === 'INFERRED' ? `INFERRED_${kind}` : kind;
}

/** Returns the relationship types that hold citations of these kinds and assurances: distinct and always in one order, so that they make one text. */
export function edgeTypes(kinds: readonly CitationKind[], assurance: readonly Assurance[]): readonly EdgeType[] {
  const asked = new Set(kinds.flatMap((kind) => assurance.map((one) => edgeType(kind, one))));
  return EDGE_TYPES.filter((type) => asked.has(type));
}

/** Returns true when the relationship types alone do not tell: some vouched assurances are asked for and others not. */
export function needsAssurance(assurance: readonly Assurance[]): boolean {
  const vouched = ASSURANCES.filter((one) => one !== 'INFERRED');
  const asked = vouched.filter((one) => assurance.includes(one));
  return asked.length > 0 && asked.length < vouched.length;
}

function member(what: string, name: string, closed: readonly string[]): string {
  if (closed.includes(name)) return name;
  throw new CanCuError('INVALID', `${what} must be one of ${closed.join(', ')}, got ${name}`, name);
}

function camelCase(type: DocumentType): string {
  return type
    .split('_')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join('');
}
