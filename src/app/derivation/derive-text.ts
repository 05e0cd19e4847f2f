import { ASSURANCES, type Assurance, type InferenceReason } from '../../domain/citation.js';
import { type Candidate, type Decision, decide, type KnownDocuments } from '../../domain/decide.js';
import type { MentionState, RecognisedMention } from '../../domain/mention.js';
import type { VocabularyIndex } from '../../domain/vocabulary-index.js';
import type { AssertionRow, Derivation, MentionRow, ReferenceRow, TextInput, VerdictInput } from '../../store/rows.js';
import { citationId, digest } from '../ids.js';
import { verdictsByMention } from './anchor.js';
import { campaignRoles } from './campaign-roles.js';
import type { LinkableDocument } from './known-documents.js';
import { namesAnother } from './references.js';

const AROUND = 80;

/** What became of a mention. */
interface Outcome {
  readonly state: MentionState;
  readonly target: LinkableDocument | null;
  readonly assurance: Assurance | null;
  readonly reason: InferenceReason | null;
  readonly candidates: readonly Candidate<LinkableDocument>[];
}

/** What the derivation of a text looks at besides the text. */
export interface TextSurroundings {
  /** The document of the text. */
  readonly own: LinkableDocument;
  /** Whether it is the document's current text; others contribute no mentions. */
  readonly isCurrent: boolean;
  /** The claims that it contributes: those of `textReferences` while it is the current text of what is one document without mentions. */
  readonly references: readonly ReferenceRow[];
  readonly known: KnownDocuments<LinkableDocument>;
  /** Verdicts anchored in it. */
  readonly verdicts: readonly VerdictInput[];
  readonly vocabulary: VocabularyIndex;
}

/** Returns what a text contributes to the graph: its mentions with what became of them, and the edges they assert. Pure. */
export function deriveText(text: TextInput, surroundings: TextSurroundings): Derivation {
  const { own, verdicts, references } = surroundings;
  if (!surroundings.isCurrent) return { inputId: text.id, references, mentions: [], assertions: [], campaignRoles: [] };
  const decided = verdictsByMention(text, verdicts);
  const outcomes = outcomesOf(text, surroundings, decided);
  const ids = mentionIds(own.id, text.reading.mentions);
  const mentions = text.reading.mentions.map((mention, index) =>
    mentionRow(text, own, mention, outcomes[index] as Outcome, ids[index] as string),
  );
  return {
    inputId: text.id,
    references,
    mentions,
    assertions: assertionsOf({ own, mentions: text.reading.mentions, ids, outcomes, decided }),
    campaignRoles: campaignRoles(text, own.id),
  };
}

const settled = (
  state: MentionState,
  target: LinkableDocument | null,
  assurance: Assurance | null,
  reason: InferenceReason | null,
): Outcome => ({
  state,
  target,
  assurance,
  reason,
  candidates: [],
});

function outcomesOf(
  text: TextInput,
  { own, known, vocabulary }: TextSurroundings,
  decided: ReadonlyMap<number, VerdictInput>,
): readonly Outcome[] {
  const citingDate = own.issuedOn?.value ?? null;
  const { mentions } = text.reading;
  const direct = (mention: RecognisedMention, namedInText: readonly LinkableDocument[]): Outcome =>
    outcomeOf(decide(mention.claims, { citingDate, namedInText }, known, vocabulary));
  const first = mentions.map((mention, index): Outcome | null => {
    const reviewed = reviewedOutcome(decided.get(index), known);
    if (reviewed !== null) return reviewed;
    if (mention.role === 'SELF') return settled('LINKED', own, 'STATED', null);
    return namesAnother(mention) ? direct(mention, []) : null;
  });
  const named = [
    ...new Set(first.flatMap((outcome) => (outcome?.target && namesInFull(outcome) ? [outcome.target] : []))),
  ];
  const second = mentions.map((mention, index) => {
    const before = first[index] ?? null;
    const again = namesAnother(mention) && !decided.has(index) && (before?.target === null || before?.reason !== null);
    return again ? direct(mention, named) : before;
  });
  return mentions.map((mention, index) => second[index] ?? referringOutcome(mention, second));
}

const BY_KEY: readonly (InferenceReason | null)[] = [null, 'DATE_MISPRINTED', 'YEAR_OMITTED', 'KEY_INFERRED'];

/** Whether the mention leads to its document by what it says itself. */
const namesInFull = ({ reason }: Outcome): boolean => BY_KEY.includes(reason);

function reviewedOutcome(verdict: VerdictInput | undefined, known: KnownDocuments<LinkableDocument>): Outcome | null {
  if (verdict?.decision.kind === 'REJECT') return settled('REJECTED', null, null, null);
  if (verdict?.decision.kind !== 'LINK') return null;
  return settled('LINKED', known.byKey(verdict.decision.target), 'REVIEWED', null);
}

function outcomeOf(decision: Decision<LinkableDocument>): Outcome {
  switch (decision.kind) {
    case 'LINK':
      return settled('LINKED', decision.document, decision.assurance, decision.reason);
    case 'NONE':
      return { ...settled(decision.state, null, null, null), candidates: decision.candidates };
    case 'STUB':
      throw new Error(`no document was formed for the key ${decision.key}, which a mention makes`);
  }
}

/** A back-reference means what its antecedent means; an elliptic mention is linked when one of the fuller ones is. */
function referringOutcome(mention: RecognisedMention, outcomes: readonly (Outcome | null)[]): Outcome {
  const meant = mention.antecedents.flatMap((index) => outcomes[index] ?? []);
  const linked = meant.find(({ target }) => target !== null);
  if (mention.form === 'ELLIPTIC')
    return settled(linked ? 'LINKED' : 'UNRESOLVED', null, linked ? 'INFERRED' : null, linked ? 'SAME_TEXT' : null);
  if (linked) return settled('LINKED', linked.target, 'INFERRED', 'SAME_TEXT');
  const candidates = meant.flatMap((outcome) => outcome.candidates);
  return { ...settled(candidates.length > 0 ? 'AMBIGUOUS' : 'UNRESOLVED', null, null, null), candidates };
}

/** A mention's id is a digest of its document, quote and occurrence, so that it outlives a new rendering of the same text. */
function mentionIds(documentId: string, mentions: readonly RecognisedMention[]): readonly string[] {
  const seen = new Map<string, number>();
  return mentions.map(({ quote }) => {
    const occurrence = seen.get(quote) ?? 0;
    seen.set(quote, occurrence + 1);
    return `men_${digest('mention', documentId, quote, String(occurrence))}`;
  });
}

function mentionRow(
  text: TextInput,
  own: LinkableDocument,
  mention: RecognisedMention,
  outcome: Outcome,
  id: string,
): MentionRow {
  const { start, end, quote, section, role, form, kind, cue, pinpoints, extent, effectiveFrom, claims } = mention;
  return {
    id,
    documentId: own.id,
    inputId: text.id,
    start,
    end,
    quote,
    before: text.content.slice(Math.max(0, start - AROUND), start),
    after: text.content.slice(end, end + AROUND),
    section,
    role,
    form,
    kind,
    cue,
    pinpoints,
    extent,
    effectiveFrom,
    claims,
    state: outcome.state,
    targetId: outcome.target?.id ?? null,
    assurance: outcome.assurance,
    reason: outcome.reason,
    candidates: outcome.candidates.map(({ document, match, reasons }) => ({ documentId: document.id, match, reasons })),
  };
}

interface Derived {
  readonly own: LinkableDocument;
  readonly mentions: readonly RecognisedMention[];
  readonly ids: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly decided: ReadonlyMap<number, VerdictInput>;
}

type Edge = Pick<AssertionRow, 'fromId' | 'toId' | 'kind' | 'assurance' | 'reason'>;

function assertionsOf(derived: Derived): readonly AssertionRow[] {
  const rows = derived.mentions.flatMap((mention, index) => {
    const place = `${derived.own.key} ${String(mention.start).padStart(10, '0')} ${derived.ids[index]}`;
    const verdict = derived.decided.get(index);
    return edgesOf(derived, index).flatMap((edge) => [
      assertion(
        edge,
        mention,
        { kind: 'mention', id: derived.ids[index] as string },
        `1 ${ASSURANCES.indexOf(edge.assurance)} ${place}`,
      ),
      ...(verdict ? [assertion(edge, mention, { kind: 'verdict', id: verdict.id }, `0 ${place}`)] : []),
    ]);
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The edges that one mention asserts; never one from a document to itself. */
function edgesOf(derived: Derived, index: number): readonly Edge[] {
  const mention = derived.mentions[index] as RecognisedMention;
  const edges = mention.role === 'EMBEDDED' ? secondHop(derived, index) : citing(derived, index);
  return edges.filter(({ fromId, toId }) => fromId !== toId);
}

function citing({ own, mentions, outcomes, decided }: Derived, index: number): readonly Edge[] {
  const mention = mentions[index] as RecognisedMention;
  if (mention.role !== 'CITING') return [];
  if (mention.form === 'ELLIPTIC') return elliptic({ own, mentions, outcomes }, mention);
  const outcome = outcomes[index] as Outcome;
  const decision = decided.get(index)?.decision;
  const kind = (decision?.kind === 'LINK' ? decision.citationKind : null) ?? mention.kind ?? 'REFERS';
  const { target, assurance, reason } = outcome;
  return target === null || assurance === null ? [] : [{ fromId: own.id, toId: target.id, kind, assurance, reason }];
}

/** Further evidence of the edges that the fuller mentions make, never an edge of its own. */
function elliptic(
  { own, mentions, outcomes }: Pick<Derived, 'own' | 'mentions' | 'outcomes'>,
  mention: RecognisedMention,
): readonly Edge[] {
  return mention.antecedents.flatMap((index): readonly Edge[] => {
    const [fuller, target] = [mentions[index], outcomes[index]?.target];
    if (fuller?.role !== 'CITING' || !target) return [];
    return [
      { fromId: own.id, toId: target.id, kind: fuller.kind ?? 'REFERS', assurance: 'INFERRED', reason: 'SAME_TEXT' },
    ];
  });
}

/** The edge between an embedded document and the one it describes, where both are linked. */
function secondHop({ mentions, outcomes }: Derived, index: number): readonly Edge[] {
  const hop = mentions[index]?.secondHop ?? null;
  const embedded = outcomes[index]?.target;
  const host = hop === null ? null : outcomes[hop.host]?.target;
  if (hop === null || !embedded || !host) return [];
  const [from, to] = hop.direction === 'TO_HOST' ? [embedded, host] : [host, embedded];
  return [{ fromId: from.id, toId: to.id, kind: hop.kind, assurance: 'INFERRED', reason: 'TITLE_OF_ANOTHER' }];
}

function assertion(
  edge: Edge,
  mention: RecognisedMention,
  evidence: AssertionRow['evidence'],
  sort: string,
): AssertionRow {
  return {
    id: `ass_${digest('assertion', evidence.kind, evidence.id, edge.fromId, edge.kind, edge.toId, sort)}`,
    citationId: citationId(edge.fromId, edge.kind, edge.toId),
    ...edge,
    extent: mention.extent,
    effectiveFrom: mention.effectiveFrom,
    evidence,
    sort,
  };
}
