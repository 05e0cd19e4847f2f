import type { KnownDocuments } from '../../domain/identity/link-decision.js';
import type { RecognisedMention } from '../../domain/reading/mention.js';
import { provisionsNamed } from '../../domain/reading/reading-limits.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { Derivation, MentionRow, ReferenceRow, TextInput, VerdictInput } from '../../store/rows.js';
import { mentionId } from '../ids.js';
import { verdictsByMention } from './anchor.js';
import { campaignRoles } from './campaign-roles.js';
import type { LinkableDocument } from './known-documents.js';
import { type Outcome, outcomesOf } from './mention-outcomes.js';
import { assertionsOfNotes } from './note-assertions.js';
import { EMPTY_DERIVATION } from './same-derivation.js';
import { assertionsOfText, type DerivedMentions } from './text-assertions.js';

/** UTF-16 units kept on each side of a mention. */
const CONTEXT_LENGTH = 80;

/** What a text is derived with. */
export interface TextSurroundings {
  /** The document of the text. */
  readonly own: LinkableDocument;
  /** The claims that it contributes, see `groupInputs`. */
  readonly references: readonly ReferenceRow[];
  readonly known: KnownDocuments<LinkableDocument>;
  /** Verdicts anchored in it. */
  readonly verdicts: readonly VerdictInput[];
  readonly vocabulary: VocabularyIndex;
}

/**
 * Returns what a text contributes to the graph: its mentions with what became of them, the edges that they assert, its
 * sections and roles in campaigns. A text that is not the current one of its document contributes none of these. Pure.
 */
export function deriveText(text: TextInput, surroundings: TextSurroundings): Derivation {
  const { own, verdicts, references } = surroundings;
  if (own.currentTextId !== text.id) return { ...EMPTY_DERIVATION, inputId: text.id, references };
  const decided = verdictsByMention(text, verdicts);
  const outcomes = outcomesOf(text.reading.mentions, surroundings, decided);
  const ids = mentionIds(own.id, text.reading.mentions);
  const mentions = text.reading.mentions.map((mention, index) =>
    mentionRow(text, own, mention, outcomes[index] as Outcome, ids[index] as string),
  );
  return {
    inputId: text.id,
    references,
    mentions,
    assertions: [
      ...assertionsOfText({
        ...{ own, mentions: text.reading.mentions, ids, outcomes, decided },
        consolidated: consolidationOf(text, outcomes),
        effectSettings: text.reading.effectSettings,
        provisions: provisionsNamed(text.reading.mentions, text.content.length),
      }),
      ...assertionsOfNotes({ own, notes: text.reading.notes, mentions: text.reading.mentions, ids, outcomes }),
    ],
    sections: text.reading.sections.map((section) => ({ documentId: own.id, ...section })),
    campaignRoles: campaignRoles(text, own.id),
  };
}

/** What a consolidated text consolidates: its chain names that document first. */
function consolidationOf({ reading }: TextInput, outcomes: readonly Outcome[]): DerivedMentions['consolidated'] {
  if (reading.head.type !== 'CONSOLIDATED_TEXT') return null;
  const base = reading.mentions.findIndex(({ rule, kind }) => rule === 'CONSOLIDATED_TEXT' && kind === 'CONSOLIDATES');
  return { base: outcomes[base]?.target ?? null };
}

function mentionIds(documentId: string, mentions: readonly RecognisedMention[]): readonly string[] {
  const seen = new Map<string, number>();
  return mentions.map(({ quote }) => {
    const occurrence = seen.get(quote) ?? 0;
    seen.set(quote, occurrence + 1);
    return mentionId(documentId, quote, occurrence);
  });
}

function mentionRow(
  text: TextInput,
  own: LinkableDocument,
  mention: RecognisedMention,
  outcome: Outcome,
  id: string,
): MentionRow {
  const { start, end, quote, section, role, form, kind, rule, cue, pinpoints, extent, effectiveFrom, claims } = mention;
  return {
    id,
    documentId: own.id,
    inputId: text.id,
    start,
    end,
    quote,
    before: text.content.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    after: text.content.slice(end, end + CONTEXT_LENGTH),
    section,
    role,
    form,
    kind,
    rule,
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
