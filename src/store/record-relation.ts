import type { CitationKind, Extent } from '../domain/reading/citation.js';
import type { Claims } from '../domain/reading/mention.js';

/** What a record says that its document does to another one. */
export interface RecordRelation {
  readonly kind: CitationKind;
  readonly target: Claims | KeyTarget;
  readonly extent: Extent;
  readonly effectiveFrom: string | null;
  /** Address of the page that lists the relation, such as the other document's; absent where that is the record's own. */
  readonly listedAt?: string;
}

/** The document that holds a key, such as that of a page. It claims nothing: while none holds it, nothing is asserted. */
export type KeyTarget = { readonly key: string };
