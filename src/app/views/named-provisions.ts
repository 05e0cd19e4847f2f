import { type CitationKind, isAmending } from '../../domain/reading/citation.js';
import { inDocumentOrder } from '../../domain/reading/provision-path.js';
import type { CitationRow, DocumentRow } from '../../store/rows.js';

/** A provision that other documents name, with those documents, each once. */
export interface NamedProvision {
  readonly path: string;
  /** Documents that amend, replace, repeal, suspend or correct it, with what each does. */
  readonly amendedBy: readonly { readonly kind: CitationKind; readonly document: DocumentRow }[];
  /** Documents that name it otherwise. */
  readonly citedBy: readonly DocumentRow[];
}

/** The first provisions that others name. `more` is true where there are others. */
export interface NamedProvisions {
  readonly rows: readonly NamedProvision[];
  readonly more: boolean;
  /** Paths of all amended provisions, also of those that are not among the rows. */
  readonly amended: readonly string[];
}

/** A citation with the provisions that it names. */
interface Naming {
  readonly citation: CitationRow;
  readonly other: DocumentRow;
  readonly provisions: readonly string[];
}

const MAX_PROVISIONS = 50;

/**
 * Returns the provisions that citations of one document name, amended ones first, then in the document's order; at most
 * 50.
 */
export function namedProvisions(citations: readonly Naming[]): NamedProvisions {
  const naming = new Map<string, Naming[]>();
  for (const one of new Map(citations.map((each) => [each.citation.id, each])).values())
    for (const path of one.provisions) naming.set(path, [...(naming.get(path) ?? []), one]);
  const all = inDocumentOrder([...naming.keys()]).map((path) => namedProvision(path, naming.get(path) ?? []));
  const amended = all.filter(isAmended);
  const ordered = [...amended, ...all.filter((one) => !isAmended(one))];
  const more = ordered.length > MAX_PROVISIONS;
  return { rows: ordered.slice(0, MAX_PROVISIONS), more, amended: amended.map(({ path }) => path) };
}

function namedProvision(path: string, naming: readonly Naming[]): NamedProvision {
  const amending = naming.filter(({ citation }) => isAmending(citation.kind));
  const others = naming.filter(({ citation }) => !isAmending(citation.kind)).map(({ other }) => other);
  return {
    path,
    amendedBy: amending.map(({ citation, other }) => ({ kind: citation.kind, document: other })),
    citedBy: [...new Map(others.map((document) => [document.id, document])).values()],
  };
}

const isAmended = ({ amendedBy }: NamedProvision): boolean => amendedBy.length > 0;
