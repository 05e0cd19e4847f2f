import { laterThanCiting, mustBeOlder, refusedAsLater } from '../../domain/identity/later-than-citing.js';
import { linkClaims } from '../../domain/identity/link-claims.js';
import type { KnownDocuments, LinkCandidate, LinkDecision } from '../../domain/identity/link-decision.js';
import type { Assurance, InferenceReason } from '../../domain/reading/citation.js';
import type { MentionState, RecognisedMention } from '../../domain/reading/mention.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { VerdictInput } from '../../store/rows.js';
import type { LinkableDocument } from './known-documents.js';
import { makesOwnClaims } from './references.js';

/** What became of a mention: a target with its assurance, or candidates where it is not linked. */
export interface Outcome {
  readonly state: MentionState;
  readonly target: LinkableDocument | null;
  readonly assurance: Assurance | null;
  readonly reason: InferenceReason | null;
  readonly candidates: readonly LinkCandidate<LinkableDocument>[];
}

/** What the mentions of a text are decided with: its own document, and all documents that they may mean. */
export interface OutcomeSurroundings {
  readonly own: LinkableDocument;
  readonly known: KnownDocuments<LinkableDocument>;
  readonly vocabulary: VocabularyIndex;
  /**
   * What becomes of a mention whose key no document has. Absent for a text that is stored: there a document was formed for
   * each key, and a missing one is an error.
   */
  readonly withoutDocument?: Outcome;
}

const outcomeWith = (
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

/**
 * Returns what becomes of each mention, in their order. They are decided in three steps: first each by its own words;
 * then, once it is known which documents the text cites by a full name, again those that found no document or only inferred
 * one; last those that point to another mention.
 */
export function outcomesOf(
  mentions: readonly RecognisedMention[],
  { own, known, vocabulary, withoutDocument }: OutcomeSurroundings,
  decided: ReadonlyMap<number, VerdictInput>,
): readonly Outcome[] {
  const citingDate = own.issuedOn?.value ?? null;
  const actingOn = ({ role, kind }: RecognisedMention) => (role === 'CITING' && mustBeOlder(kind, own) ? own : null);
  const byOwnClaims = (namedInText: readonly LinkableDocument[]) => {
    const kept = new Map<string, Outcome>();
    // A text often claims the same many times.
    return (mention: RecognisedMention): Outcome => {
      const acting = actingOn(mention);
      const name = `${acting === null ? '' : 'acting '}${JSON.stringify(mention.claims)}`;
      const outcome =
        kept.get(name) ??
        outcomeOf(linkClaims(mention.claims, { citingDate, namedInText, acting }, known, vocabulary), withoutDocument);
      kept.set(name, outcome);
      return outcome;
    };
  };
  const alone = byOwnClaims([]);
  const first = mentions.map((mention, index): Outcome | null => {
    const reviewed = reviewedOutcome(decided.get(index), known);
    if (reviewed !== null) return reviewed;
    if (mention.role === 'SELF') return outcomeWith('LINKED', own, 'STATED', null);
    return makesOwnClaims(mention) ? alone(mention) : null;
  });
  const named = [
    ...new Set(
      first.flatMap((outcome, index) =>
        mentions[index]?.role === 'CITING' && outcome?.target && namesInFull(outcome) ? [outcome.target] : [],
      ),
    ),
  ];
  const amongNamed = byOwnClaims(named);
  const second = mentions.map((mention, index) => {
    const before = first[index] ?? null;
    const again =
      makesOwnClaims(mention) && !decided.has(index) && (before?.target === null || before?.reason !== null);
    return again ? amongNamed(mention) : before;
  });
  return mentions.map(
    (mention, index) => second[index] ?? withoutLater(referringOutcome(mention, second), actingOn(mention)),
  );
}

const REASONS_BY_KEY: readonly (InferenceReason | null)[] = [null, 'DATE_MISPRINTED', 'YEAR_OMITTED', 'KEY_INFERRED'];

/** Whether the mention leads to its document by a key of its own. */
const namesInFull = ({ reason }: Outcome): boolean => REASONS_BY_KEY.includes(reason);

function reviewedOutcome(verdict: VerdictInput | undefined, known: KnownDocuments<LinkableDocument>): Outcome | null {
  if (verdict?.decision.kind === 'REJECT') return outcomeWith('REJECTED', null, null, null);
  if (verdict?.decision.kind !== 'LINK') return null;
  return outcomeWith('LINKED', known.byKey(verdict.decision.target), 'REVIEWED', null);
}

function withoutLater(outcome: Outcome, acting: LinkableDocument | null): Outcome {
  if (acting === null || outcome.target === null) return outcome;
  const later = laterThanCiting(acting, outcome.target);
  return later === null ? outcome : outcomeOf(refusedAsLater(outcome.target, later));
}

function outcomeOf(decision: LinkDecision<LinkableDocument>, withoutDocument?: Outcome): Outcome {
  switch (decision.kind) {
    case 'LINK':
      return outcomeWith('LINKED', decision.document, decision.assurance, decision.reason);
    case 'NONE':
      return { ...outcomeWith(decision.state, null, null, null), candidates: decision.candidates };
    case 'STUB':
      if (withoutDocument !== undefined) return withoutDocument;
      throw new Error(`no document was formed for the key ${decision.key}, which a mention makes`);
  }
}

/**
 * A back-reference means what its antecedent means. An elliptic mention is linked when one of its antecedents is. An
 * instruction below the name of the amended document ("2. Bãi bỏ Điều 7") is as sure as that name, since the structure
 * of the text states which document the provision belongs to.
 */
function referringOutcome(mention: RecognisedMention, outcomes: readonly (Outcome | null)[]): Outcome {
  const meant = mention.antecedents.flatMap((index) => outcomes[index] ?? []);
  const linked = meant.find(({ target }) => target !== null);
  const isOne = new Set(meant.map(({ target }) => target?.id ?? null)).size === 1;
  if (mention.form === 'ELLIPTIC')
    return outcomeWith(linked ? 'LINKED' : 'UNRESOLVED', null, linked ? 'INFERRED' : null, linked ? 'SAME_TEXT' : null);
  if (linked && isOne && mention.pinpoints.some(({ remote }) => remote)) return { ...linked, candidates: [] };
  if (linked && isOne) return outcomeWith('LINKED', linked.target, 'INFERRED', 'SAME_TEXT');
  const candidates = meant.flatMap((outcome) => outcome.candidates);
  return { ...outcomeWith(candidates.length > 0 ? 'AMBIGUOUS' : 'UNRESOLVED', null, null, null), candidates };
}
