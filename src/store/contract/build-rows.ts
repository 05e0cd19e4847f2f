import { NO_VOTE_CLAIMS } from '../../domain/identity/document-group.js';
import type { Assurance, CitationKind } from '../../domain/reading/citation.js';
import { NO_CLAIMS } from '../../domain/reading/mention.js';
import type { CampaignReading } from '../../domain/reading/reading.js';
import { foldText } from '../../domain/values/fold.js';
import { EMPTY_READING } from '../../testing/empty-reading.js';
import { EMPTY_DOCUMENT, EMPTY_MENTION } from '../../testing/empty-rows.js';
import type {
  AssertionRow,
  BodyRow,
  CampaignRoleRow,
  DocumentRow,
  MentionRow,
  RecordInput,
  ReferenceRow,
  SectionRow,
  TextInput,
  VerdictInput,
} from '../rows.js';
import { idOfKey } from './world.js';

/** Returns a document of this key; `over` overrides the defaults. Its id is the one registered for the key. */
export function makeDocument(key: string, over: Partial<DocumentRow> = {}): DocumentRow {
  return { ...EMPTY_DOCUMENT, id: idOfKey(key), key, keys: [key], searchText: 'chi thi', ...over };
}

/** Returns a text with this content. */
export function makeText(id: string, content: string, tokens: readonly string[] = []): TextInput {
  const kept = {
    sourceUrl: null,
    known: null,
    retrievedAt: '2024-01-01T00:00:00.000Z',
    reader: 'text/1 vi/1',
    reading: EMPTY_READING,
  };
  return { kind: 'text', id, tokens, sha256: id, source: `${id}.txt`, content, ...kept };
}

/** Returns a record of a catalogue. */
export function makeRecord(id: string, tokens: readonly string[] = []): RecordInput {
  const facts = { claims: NO_CLAIMS, effectiveFrom: null, expiredOn: null, relations: [] };
  return { kind: 'record', id, tokens, source: 'catalogue', url: null, checked: false, checkedOn: null, ...facts };
}

/** Returns a verdict about a document. */
export function makeVerdict(id: string, documentKey: string, tokens: readonly string[] = []): VerdictInput {
  const anchor = { documentKey, quote: '', before: '', after: '', occurrence: 0 };
  return {
    kind: 'verdict',
    id,
    tokens,
    anchor,
    decision: { kind: 'REJECT' },
    reviewer: 'B. A.',
    decidedOn: '2024-02-01',
  };
}

/** Returns an unresolved citing mention in a document's text; `over` overrides the defaults. */
export function makeMention(
  id: string,
  documentId: string,
  inputId: string,
  over: Partial<MentionRow> = {},
): MentionRow {
  const own = { id, documentId, inputId, start: 0, end: 9, quote: 'Chỉ thị 1', form: 'SHORT', kind: 'REFERS' } as const;
  return { ...EMPTY_MENTION, ...own, ...over };
}

/** Returns the id of a citation, as callers make it: equal for equal ends and kind. */
export const citationIdOf = (fromId: string, kind: CitationKind, toId: string): string =>
  `cit_${fromId}_${kind}_${toId}`;

/** Returns an assertion of an edge by a record; `over` overrides the defaults. */
export function makeAssertion(
  id: string,
  edge: { readonly fromId: string; readonly toId: string; readonly kind: CitationKind; readonly assurance: Assurance },
  over: Partial<AssertionRow> = {},
): AssertionRow {
  const { fromId, kind, toId } = edge;
  const reason = edge.assurance === 'INFERRED' ? ('SAME_TEXT' as const) : null;
  const rest = {
    reason,
    extent: 'PART',
    effectiveFrom: null,
    provisions: [],
    evidence: { kind: 'record', id: 'none' },
    sort: id,
  } as const;
  return { id, citationId: citationIdOf(fromId, kind, toId), ...edge, ...rest, ...over };
}

/** Returns a section of a document's text. */
export function makeSection(documentId: string, path: string, over: Partial<SectionRow> = {}): SectionRow {
  return { documentId, path, label: path, heading: null, start: 0, end: 9, ...over };
}

/** Returns claims for a key. */
export function makeReference(key: string, claimsHash: string): ReferenceRow {
  return { key, claimsHash, claims: { ...NO_VOTE_CLAIMS, keys: [key], issuers: [claimsHash] } };
}

/** Returns the reading of a campaign; `over` overrides the defaults. */
export function makeCampaignReading(name: string, over: Partial<CampaignReading> = {}): CampaignReading {
  const none = { theme: null, period: null, occasions: [], launchedBy: null, answers: [], section: null };
  return { start: 0, end: name.length, role: 'CONTINUES', name, quote: name, ...none, ...over };
}

/** Returns the role of a document in a campaign that is known by its name alone. */
export function makeRole(
  id: string,
  at: { readonly documentId: string; readonly inputId: string },
  reading: CampaignReading,
  answers: readonly string[] = [],
): CampaignRoleRow {
  const campaignKey = foldText(reading.name);
  return { id, campaignId: campaignIdOf(reading.name), campaignKey, ...at, role: reading.role, reading, answers };
}

/** Returns the id of the campaign of this name. */
export const campaignIdOf = (name: string): string => `cam_${foldText(name).replaceAll(' ', '_')}`;

/** Returns a body of this name; `over` overrides the defaults. */
export function makeBody(id: string, name: string, over: Partial<BodyRow> = {}): BodyRow {
  const place = { place: null, parentId: null, validTo: null, successorIds: [] };
  const row = { id, name, branch: 'STATE', level: 'PROVINCE', organ: 'ubnd', searchText: foldText(name) } as const;
  return { ...row, ...place, ...over };
}
