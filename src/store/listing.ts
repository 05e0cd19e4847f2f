import type { CitationKind } from '../domain/reading/citation.js';
import type {
  AssertionRow,
  BodyRow,
  CampaignRoleRow,
  CampaignRow,
  CitationRow,
  DocumentRow,
  InputRow,
  KeyRow,
  MentionRow,
  ProvisionRow,
  VoteRow,
} from './rows.js';

/** Where a document stands in lists by date; `date` is '' where it is undated. */
export interface PlaceRow {
  readonly id: string;
  readonly date: string;
  readonly key: string;
}

/** A CITING mention of a kind that is AMBIGUOUS or UNRESOLVED. */
export interface UnlinkedRow {
  readonly id: string;
  readonly documentId: string;
  readonly kind: CitationKind;
  /** Ids of the documents that it may mean: distinct, ascending. */
  readonly candidates: readonly string[];
}

/** What can be listed, for the canonical hash, a rebuild, and what is kept beside the store: each list ascending by id unless it says otherwise. */
export interface Listing {
  readonly inputs: InputRow;
  readonly documents: DocumentRow;
  /** What places documents in lists by date. */
  readonly places: PlaceRow;
  readonly citations: CitationRow;
  readonly mentions: MentionRow;
  /** Ordered by document id then id; `after` is `documentId + ' ' + id`. */
  readonly unlinked: UnlinkedRow;
  readonly assertions: AssertionRow;
  readonly campaigns: CampaignRow;
  readonly campaignRoles: CampaignRoleRow;
  /** Ordered by document id then `provisionSort` of the path; `after` is `documentId + ' ' + path`. */
  readonly provisions: ProvisionRow;
  /** Ordered by key then claimsHash; `after` is `key + ' ' + claimsHash`. */
  readonly votes: VoteRow;
  readonly bodies: BodyRow;
  /** All keys ever registered, in the order of their registration; `after` is `seq` in decimal. */
  readonly keys: KeyRow;
}
