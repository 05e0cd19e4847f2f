import type { CandidateReason, ComparedClaim } from '../../domain/identity/candidate-reason.js';
import type { Assurance, InferenceReason } from '../../domain/reading/citation.js';
import type { MentionState, RecognisedMention } from '../../domain/reading/mention.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import type { Outcome } from '../derivation/mention-outcomes.js';
import { makesOwnClaims } from '../derivation/references.js';
import type { NumberCandidate } from '../find/find-by-number.js';
import { compareFacts, compareNumberWithDay, ownClaims, type StatedFacts } from './compare-facts.js';
import { type CheckCode, type Finding, finding } from './finding.js';
import { type LikelyMeant, likelyMeant } from './likely-meant.js';
import type { LinkedDraft } from './link-draft.js';
import { statedTitle } from './stated-title.js';

/** Citations without a document, or at odds with it, of which others that may be meant are looked for. */
const MOST_LOOKED_FOR = 100;
/** Candidates of one citation that are kept. */
const MOST_CANDIDATES = 5;

/** A citation of a draft with the document that it means. */
export interface IdentifiedCitation {
  readonly mention: RecognisedMention;
  /** Whether the words of the draft lead to a document of the store. */
  readonly state: MentionState;
  /** The document meant: the one that the words lead to, or the only one that they can mean where they are misprinted. */
  readonly document: DocumentRow | null;
  /** Who vouches for the link, null where the words do not lead to the document. */
  readonly assurance: Assurance | null;
  readonly reason: InferenceReason | null;
  /** Documents that may be meant where none is sure, best first. */
  readonly candidates: readonly NumberCandidate[];
  /** On what the draft and the document differ. */
  readonly findings: readonly Finding[];
}

/** A mention with what linking decided on it. */
export interface LinkedMention {
  readonly mention: RecognisedMention;
  readonly outcome: Outcome;
}

/**
 * Returns which document each mention of a draft means, and on what they differ. Where the words lead to none, or to one that
 * differs from what they state, others are looked for, for 100 citations.
 */
export async function identifyCitations(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  text: string,
  mentions: readonly LinkedMention[],
  documents: LinkedDraft['documents'],
): Promise<readonly IdentifiedCitation[]> {
  const compared = mentions.map((one) => compareWithTarget(text, one, documents, vocabulary));
  const doubtful = compared.filter(isDoubtful).slice(0, MOST_LOOKED_FOR);
  const facts = doubtful.map(({ stated }) => stated);
  const likely = await likelyMeant(store, vocabulary, facts);
  const meant = new Map(doubtful.map((one, at) => [one, likely[at] ?? []]));
  return compared.map((one) => identified(one, meant.get(one) ?? [], documents, vocabulary));
}

/** A mention compared with the document that its words lead to. */
interface Compared extends LinkedMention {
  readonly stated: StatedFacts;
  readonly target: DocumentRow | null;
  readonly findings: readonly Finding[];
}

function compareWithTarget(
  text: string,
  { mention, outcome }: LinkedMention,
  documents: LinkedDraft['documents'],
  vocabulary: VocabularyIndex,
): Compared {
  const stated = { claims: ownClaims(text, mention), title: statedTitle(text, mention) };
  const target = documents.get(outcome.target?.id ?? '') ?? null;
  const isCompared = target !== null && makesOwnClaims(mention);
  return { mention, outcome, stated, target, findings: isCompared ? compareFacts(stated, target, vocabulary) : [] };
}

/** What can lead to another document where it differs; of a title that may be put in other words only the grave. */
const isDoubtful = ({ target, findings, mention }: Compared): boolean =>
  makesOwnClaims(mention) && (target === null || findings.some(({ level }) => level !== 'NOTE'));

function identified(
  { mention, outcome, stated, target, findings }: Compared,
  likely: readonly LikelyMeant[],
  documents: LinkedDraft['documents'],
  vocabulary: VocabularyIndex,
): IdentifiedCitation {
  const document = likely.find(({ isSure }) => isSure)?.document ?? target;
  const contradiction = compareNumberWithDay(stated.claims);
  const own = contradiction === null ? [] : [contradiction];
  if (document === null) {
    const candidates = candidatesOf(outcome, stated, likely, documents, vocabulary);
    const { state } = outcome;
    const unknown = unknownDocument(outcome, stated, likely);
    return { mention, state, document, assurance: null, reason: null, candidates, findings: [...own, unknown] };
  }
  const isLinked = document.id === target?.id;
  const differing = isLinked ? findings : compareFacts(stated, document, vocabulary);
  const isSaid = differing.some(({ code }) => code === 'NUMBER' || code === 'DATE');
  const link = isLinked ? outcome : UNLINKED;
  return {
    mention,
    ...{ state: link.state, assurance: link.assurance, reason: link.reason },
    document,
    candidates: [],
    findings: [...(isSaid ? [] : own), ...differing],
  };
}

/** A citation whose words do not lead to the document meant. */
const UNLINKED = { state: 'UNRESOLVED', assurance: null, reason: null } as const;

/** A law of this name and another year, or a number a slip away and of this title, may be misprinted. */
function unknownDocument({ state }: Outcome, { claims }: StatedFacts, likely: readonly LikelyMeant[]): Finding {
  if (state === 'AMBIGUOUS') return finding('AMBIGUOUS', 'REVIEW');
  const isNamed = claims.symbol === null && claims.name !== null && likely.length > 0;
  return finding('NOT_FOUND', isNamed || likely.some(({ isNear }) => isNear) ? 'REVIEW' : 'OPEN');
}

function candidatesOf(
  outcome: Outcome,
  stated: StatedFacts,
  likely: readonly LikelyMeant[],
  documents: LinkedDraft['documents'],
  vocabulary: VocabularyIndex,
): readonly NumberCandidate[] {
  const linked = outcome.candidates.flatMap(({ document: { id }, match, reasons }) => {
    const document = documents.get(id);
    return document === undefined ? [] : [{ document, match, reasons }];
  });
  const similar = likely.map(({ document }) => similarTo(stated, document, vocabulary));
  const byId = new Map([...similar, ...linked].map((one) => [one.document.id, one]));
  const inOrder = [...linked, ...similar].map(({ document }) => document.id);
  return [...new Set(inOrder)].flatMap((id) => byId.get(id) ?? []).slice(0, MOST_CANDIDATES);
}

const CLAIM_OF_CODE: Partial<Record<CheckCode, ComparedClaim>> = {
  ...{ NUMBER: 'NUMBER', DATE: 'DATE', YEAR: 'YEAR', ISSUER: 'ISSUER', TYPE: 'TYPE', TITLE: 'NAME' },
};

/** A document that may be meant, with what differs. */
function similarTo(stated: StatedFacts, document: DocumentRow, vocabulary: VocabularyIndex): NumberCandidate {
  const differing = compareFacts(stated, document, vocabulary);
  const reasons = differing.flatMap(({ code, stated: asked, known }): readonly CandidateReason[] => {
    const claim = CLAIM_OF_CODE[code];
    return claim === undefined || asked === null ? [] : [{ claim, agrees: false, asked, found: known }];
  });
  return { document, match: 'SIMILAR', reasons };
}
