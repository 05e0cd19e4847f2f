import { STATUS_KINDS } from '../../domain/force.js';
import type { CitationKind } from '../../domain/reading/citation.js';
import type { DocumentRow, EvidenceRow } from '../../store/rows.js';
import type { DocumentForce, ForceSources } from '../lineage/force.js';
import { recordUrl } from '../reads/record-url.js';
import { type CheckLevel, type Finding, type FindingSource, finding } from './finding.js';

/** Kinds by which a document uses the force of the one it cites: it rests on it, carries it out, or changes it. */
const NEEDS_FORCE: ReadonlySet<CitationKind> = new Set(['BASED_ON', 'IMPLEMENTS', 'GUIDES', 'AMENDS', 'INTERPRETS']);
/** Kinds of which it does not matter whether the cited document stands: what is told of it is true then, too. */
const NEEDS_NOTHING: ReadonlySet<CitationKind> = new Set(['PUBLISHES', 'CONSOLIDATES', 'CORRECTS']);

/** A cited document, with all that bears on its force. */
export interface CitedDocument {
  readonly document: DocumentRow;
  readonly force: DocumentForce;
  readonly sources: ForceSources;
}

/**
 * Returns what is to say of a cited document's force on the day. What has ended is a fault for a document that rests on it
 * or changes it; others may speak of the past.
 */
export function standingFindings(
  { document, force, sources }: CitedDocument,
  kind: CitationKind | null,
): readonly Finding[] {
  const issued = document.issuedOn?.value ?? null;
  const grave: CheckLevel = kind !== null && NEEDS_FORCE.has(kind) ? 'FAULT' : 'REVIEW';
  if (issued !== null && issued > force.at)
    return [finding('ISSUED_LATER', grave, { since: issued, attested: document.issuedOn })];
  if (kind !== null && NEEDS_NOTHING.has(kind)) return [];
  return [...statusFindings(force, sources, grave), ...amendments(force, sources)];
}

function statusFindings(force: DocumentForce, sources: ForceSources, grave: CheckLevel): readonly Finding[] {
  const { status, since, causes } = force;
  switch (status) {
    case 'IN_FORCE':
      return [];
    case 'PARTLY_IN_FORCE':
      return [finding('PARTLY_IN_FORCE', 'NOTE', { since })];
    case 'EXPIRED':
      return [finding('EXPIRED', grave, { since, ...actBy(force, sources, ['REPLACES', 'REPEALS']) })];
    case 'SUSPENDED':
      return [finding('SUSPENDED', grave, { since, ...actBy(force, sources, ['SUSPENDS']) })];
    case 'NOT_YET_IN_FORCE': {
      const first = causes.flatMap((cause) =>
        cause.kind === 'date' && cause.fact === 'EFFECTIVE_FROM' ? [cause] : [],
      )[0];
      // A basis may take effect together with the draft, which does so after the day of its issue.
      return [
        finding('NOT_YET_IN_FORCE', grave === 'FAULT' ? 'REVIEW' : 'NOTE', {
          since: first?.date ?? null,
          attested: first ?? null,
        }),
      ];
    }
    case 'UNKNOWN':
      if (isDoubted(force)) return [finding('MAYBE_ENDED', 'REVIEW', actBy(force, sources, STATUS_KINDS))];
      // It has begun, and nothing in the store ends it: no proof that it stands, but no reason to doubt it either.
      return since === null ? [finding('FORCE_UNKNOWN', 'OPEN')] : [finding('NO_END_KNOWN', 'NOTE', { since })];
  }
}

/** Whether another document may have ended or suspended the whole; acts on provisions are told where these are cited. */
const isDoubted = ({ doubtful, causes }: DocumentForce): boolean =>
  doubtful &&
  causes.some(
    (cause) =>
      cause.kind === 'citation' &&
      cause.citation.extent === 'WHOLE' &&
      STATUS_KINDS.some((kind) => kind === cause.citation.kind),
  );

type Cause = DocumentForce['causes'][number];
type CitationCause = Extract<Cause, { kind: 'citation' }>;

/** What ended or suspended a document: the one that says so on the day since which it holds, else a day of the document itself. */
function actBy(
  { causes, since, at }: DocumentForce,
  sources: ForceSources,
  kinds: readonly CitationKind[],
): Partial<Finding> {
  const acts = causes.filter(
    (cause): cause is CitationCause => cause.kind === 'citation' && kinds.includes(cause.citation.kind),
  );
  const act =
    acts.find(({ actsFrom }) => actsFrom === since && since !== null) ??
    acts.find(({ actsFrom }) => (actsFrom ?? '') <= at);
  const ended = causes.find((cause) => cause.kind === 'date' && cause.fact === 'EXPIRED_ON' && cause.date === since);
  const attested = ended?.kind === 'date' ? { attested: ended } : {};
  return act === undefined ? attested : { ...attested, by: act.citing, source: sourceOf(act, sources) };
}

/** The first piece of evidence of a citation that shows something. */
function sourceOf({ citation, citing }: CitationCause, { citations }: ForceSources): FindingSource | null {
  const evidence = citations.find((one) => one.citation.id === citation.id)?.evidence ?? [];
  return evidence.flatMap((piece) => sourceIn(piece, citing) ?? [])[0] ?? null;
}

/**
 * Returns what a piece of evidence shows: its words up to the end of their clause, on one line, or the record that it is;
 * null for a verdict, and where the words stand in a third document.
 */
export function sourceIn(piece: EvidenceRow | undefined, citing: DocumentRow | null): FindingSource | null {
  if (piece?.kind === 'record') return { kind: 'record', name: piece.record.source, url: recordUrl(piece) };
  if (piece?.kind !== 'mention' || citing === null || piece.mention.documentId !== citing.id) return null;
  const { cue, quote, before, after, start, section } = piece.mention;
  const from = start - before.length;
  const lead = cue === null || cue.start < from || cue.end > start ? '' : before.slice(cue.start - from);
  const end = CLAUSE_END.exec(after)?.index;
  const tail = end === undefined ? after.replace(/\s\S*$/u, ' …') : after.slice(0, end);
  return { kind: 'words', section, quote: `${lead}${quote}${tail}`.replace(/\s+/gu, ' ').trim() };
}

const CLAUSE_END = /[.;:“”"](?:\s|$)|\n\s*\n/u;

/** Documents that amended the whole, or provisions that are not named, by the day; newest first, each once. */
function amendments({ causes, at }: DocumentForce, sources: ForceSources): readonly Finding[] {
  const amending = causes.filter(
    (cause): cause is CitationCause =>
      cause.kind === 'citation' &&
      cause.citation.kind === 'AMENDS' &&
      cause.citing !== null &&
      (cause.actsFrom ?? '') <= at,
  );
  const byId = new Map(amending.map((cause) => [cause.citing?.id, cause]));
  return [...byId.values()]
    .toSorted((a, b) => ((a.actsFrom ?? '') < (b.actsFrom ?? '') ? 1 : -1))
    .slice(0, MOST_AMENDMENTS)
    .map((cause) =>
      finding('AMENDED', 'NOTE', { since: cause.actsFrom, by: cause.citing, source: sourceOf(cause, sources) }),
    );
}

/** Amendments that are named; the page of the document has all. */
const MOST_AMENDMENTS = 5;
