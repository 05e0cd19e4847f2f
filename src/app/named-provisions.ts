import { AMENDING_KINDS, type CitationKind } from '../domain/citation.js';
import { provisionSort } from '../domain/provision-path.js';
import type { CitationRow, DocumentRow } from '../store/rows.js';

/** A provision that other documents name, with those documents, each once. */
export interface NamedProvision {
  readonly path: string;
  /** Documents that amend, replace, repeal, suspend or correct it, with what each does. */
  readonly amendedBy: readonly { readonly kind: CitationKind; readonly document: DocumentRow }[];
  /** Documents that name it otherwise. */
  readonly citedBy: readonly DocumentRow[];
}

/** The first of the provisions that others name; `more` when there are others. */
export interface NamedProvisions {
  readonly rows: readonly NamedProvision[];
  readonly more: boolean;
}

/** A citation with the provisions that it names. */
interface Naming {
  readonly citation: CitationRow;
  readonly other: DocumentRow;
  readonly provisions: readonly string[];
}

const MOST = 50;

/** Returns the provisions that citations of one document name, amended ones first, then in the document's order; at most 50. */
export function namedProvisions(citations: readonly Naming[]): NamedProvisions {
  const once = [...new Map(citations.map((one) => [one.citation.id, one])).values()];
  const paths = inOrder(once.flatMap(({ provisions }) => provisions));
  const all = paths.map((path) => namedProvision(path, once));
  const ordered = [...all.filter(isAmended), ...all.filter((one) => !isAmended(one))];
  return { rows: ordered.slice(0, MOST), more: ordered.length > MOST };
}

function namedProvision(path: string, citations: readonly Naming[]): NamedProvision {
  const naming = citations.filter(({ provisions }) => provisions.includes(path));
  const others = naming.filter(({ citation }) => !isAmending(citation.kind)).map(({ other }) => other);
  return {
    path,
    amendedBy: naming
      .filter(({ citation }) => isAmending(citation.kind))
      .map(({ citation, other }) => ({ kind: citation.kind, document: other })),
    citedBy: [...new Map(others.map((document) => [document.id, document])).values()],
  };
}

const isAmended = ({ amendedBy }: NamedProvision): boolean => amendedBy.length > 0;
const isAmending = (kind: CitationKind): boolean => AMENDING_KINDS.some((one) => one === kind);

/** Returns paths of one document in its order, each once. */
export const inOrder = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths)].sort((a, b) => (provisionSort(a) < provisionSort(b) ? -1 : 1));
