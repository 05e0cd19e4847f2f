import { linkClaims } from '../../domain/identity/link-claims.js';
import type { KnownDocuments, LinkCandidate, LinkDecision } from '../../domain/identity/link-decision.js';
import type { Assurance, InferenceReason } from '../../domain/reading/citation.js';
import type { MentionState, RecognisedMention } from '../../domain/reading/mention.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { TextInput, VerdictInput } from '../../store/rows.js';
import type { LinkableDocument } from './known-documents.js';
import { makesOwnClaims } from './references.js';

/** What became of a mention: its target, by whom it is vouched for, and candidates where there is none. */
export interface Outcome {
  readonly state: MentionState;
  readonly target: LinkableDocument | null;
  readonly assurance: Assurance | null;
  readonly reason: InferenceReason | null;
  readonly candidates: readonly LinkCandidate<LinkableDocument>[];
}

/** What decides about the mentions of a text besides the text: its own document, and all that can be meant. */
export interface OutcomeSurroundings {
  readonly own: LinkableDocument;
  readonly known: KnownDocuments<LinkableDocument>;
  readonly vocabulary: VocabularyIndex;
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

/**
 * Returns what becomes of each mention, in order. Mentions that lead somewhere by their own words come first; the others
 * are decided once it is known which documents the text names in full; those that point to another mention come last.
 */
export function outcomesOf(
  text: TextInput,
  { own, known, vocabulary }: OutcomeSurroundings,
  decided: ReadonlyMap<number, VerdictInput>,
): readonly Outcome[] {
  const citingDate = own.issuedOn?.value ?? null;
  const { mentions } = text.reading;
  const direct = (mention: RecognisedMention, namedInText: readonly LinkableDocument[]): Outcome =>
    outcomeOf(linkClaims(mention.claims, { citingDate, namedInText }, known, vocabulary));
  const first = mentions.map((mention, index): Outcome | null => {
    const reviewed = reviewedOutcome(decided.get(index), known);
    if (reviewed !== null) return reviewed;
    if (mention.role === 'SELF') return settled('LINKED', own, 'STATED', null);
    return makesOwnClaims(mention) ? direct(mention, []) : null;
  });
  const named = [
    ...new Set(first.flatMap((outcome) => (outcome?.target && namesInFull(outcome) ? [outcome.target] : []))),
  ];
  const second = mentions.map((mention, index) => {
    const before = first[index] ?? null;
    const again =
      makesOwnClaims(mention) && !decided.has(index) && (before?.target === null || before?.reason !== null);
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

function outcomeOf(decision: LinkDecision<LinkableDocument>): Outcome {
  switch (decision.kind) {
    case 'LINK':
      return settled('LINKED', decision.document, decision.assurance, decision.reason);
    case 'NONE':
      return { ...settled(decision.state, null, null, null), candidates: decision.candidates };
    case 'STUB':
      throw new Error(`no document was formed for the key ${decision.key}, which a mention makes`);
  }
}

/**
 * A back-reference means what its antecedent means; an elliptic mention is linked when one of the fuller ones is. An
 * instruction that stands below the name of the amended document ("2. Bãi bỏ Điều 7") is as sure as that name: the
 * structure of an amending text states whose provision it is.
 */
function referringOutcome(mention: RecognisedMention, outcomes: readonly (Outcome | null)[]): Outcome {
  const meant = mention.antecedents.flatMap((index) => outcomes[index] ?? []);
  const linked = meant.find(({ target }) => target !== null);
  if (mention.form === 'ELLIPTIC')
    return settled(linked ? 'LINKED' : 'UNRESOLVED', null, linked ? 'INFERRED' : null, linked ? 'SAME_TEXT' : null);
  if (linked && mention.pinpoints.some(({ remote }) => remote)) return { ...linked, candidates: [] };
  if (linked) return settled('LINKED', linked.target, 'INFERRED', 'SAME_TEXT');
  const candidates = meant.flatMap((outcome) => outcome.candidates);
  return { ...settled(candidates.length > 0 ? 'AMBIGUOUS' : 'UNRESOLVED', null, null, null), candidates };
}
