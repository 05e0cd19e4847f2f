import type { Listing } from '../../store/legal-store.js';
import type {
  AssertionRow,
  BodyRow,
  CampaignRoleRow,
  CampaignRow,
  CitationRow,
  DocumentRow,
  MentionRow,
  ProvisionRow,
} from '../../store/rows.js';

type Row = Listing[keyof Listing];

/** Returns the id of a row, or of a provision its document and path; none for a vote. */
export function idsOf(what: keyof Listing, row: Row): readonly string[] {
  if (what === 'provisions') return [`${(row as ProvisionRow).documentId} ${(row as ProvisionRow).path}`];
  return 'id' in row ? [row.id] : [];
}

/** Returns the ids of the rows that a row names and that must exist with it. */
export function namedRows(what: keyof Listing, row: Row): readonly string[] {
  const named = NAMED[what];
  return named === undefined ? [] : named(row).filter((id) => id !== null);
}

const NAMED: Partial<Record<keyof Listing, (row: Row) => readonly (string | null)[]>> = {
  bodies: (row) => [(row as BodyRow).parentId, ...(row as BodyRow).successorIds],
  documents: (row) => (row as DocumentRow).textIds,
  citations: (row) => [(row as CitationRow).fromId, (row as CitationRow).toId],
  mentions: (row) => {
    const { documentId, inputId, targetId, candidates } = row as MentionRow;
    return [documentId, inputId, targetId, ...candidates.map((candidate) => candidate.documentId)];
  },
  assertions: (row) => {
    const { citationId, fromId, toId, evidence } = row as AssertionRow;
    return [citationId, fromId, toId, evidence.id];
  },
  campaigns: (row) => [(row as CampaignRow).launchedInId],
  campaignRoles: (row) => {
    const { campaignId, documentId, inputId } = row as CampaignRoleRow;
    return [campaignId, documentId, inputId];
  },
  provisions: (row) => [(row as ProvisionRow).documentId],
};
