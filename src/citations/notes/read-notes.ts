import type { RecognisedMention } from '../../domain/reading/mention.js';
import type { Note } from '../../domain/reading/note.js';
import type { Section } from '../../domain/reading/reading.js';
import { mostProvisions } from '../../domain/reading/reading-limits.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { assembleMentions, mentionOrder, placesIn, type Read, type Recognised } from '../assemble-mentions.js';
import { type ClaimingDocument, claimsOfText } from '../claims/claims-of-text.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { findCandidates } from '../mentions/find-candidates.js';
import type { Relation } from '../relations/relation.js';
import { sectionsAt } from '../structure/sections-at.js';
import type { SegmentedNotes } from '../structure/segment-text.js';
import { originalSpan } from '../text/original-span.js';
import { endOf } from '../text/tokens.js';
import { isOwnDocument, scopePaths } from './note-scope.js';
import { type NoteStatement, readNoteStatements } from './note-statements.js';
import { hasShortTitle, withLegalTitle, withShortTitles } from './short-titles.js';

/** The mentions of a text, and what its notes say; indexes of notes count in these mentions. */
export interface Recognition {
  readonly mentions: readonly RecognisedMention[];
  readonly notes: readonly Note[];
}

/** Notes with the text that they stand in. */
export type ReadNotes = Read & SegmentedNotes;

/** What the stages found in notes. */
export interface RecognisedNotes extends Recognised {
  readonly statements: readonly NoteStatement[];
}

const LONGEST_QUOTE = 1_000;

/**
 * Returns the documents that notes name, and what they say that these do to the text's own document or to one another.
 * `sections` are those of the text. Linear.
 */
export function readNotes(
  read: ReadNotes,
  sections: readonly Section[],
  citing: ClaimingDocument,
  vocabulary: VocabularyIndex,
): Recognition {
  const recognised = recogniseNotes(read, citing, vocabulary);
  const mentions = assembleMentions(read, sections, recognised);
  return { mentions, notes: notesOf(read, sections, recognised) };
}

/** Returns the candidates of notes, with the relation and claims of each, and the statements of the notes. */
export function recogniseNotes(
  read: ReadNotes,
  citing: ClaimingDocument,
  vocabulary: VocabularyIndex,
): RecognisedNotes {
  const { tokens } = read;
  const candidates = withShortTitles(tokens, findCandidates(tokens, read.segments, null));
  const statements = readNoteStatements(read, candidates);
  const cues = new Map(statements.flatMap(({ act, by }) => by.map((index) => [index, act] as const)));
  const relations = candidates.map((candidate, index): Relation => {
    const { from, to } = cues.get(index) ?? { from: 0, to: 0 };
    const role = isOwnDocument(tokens, candidate) ? 'SELF' : 'EMBEDDED';
    return { role, kind: null, cue: to > from ? { from, to } : null, secondHop: null, rule: 'PUBLISHERS_NOTE' };
  });
  const claims = claimsOfText(read, candidates, citing, vocabulary);
  return {
    candidates,
    relations,
    claims: claims.map((each, index) =>
      hasShortTitle(candidates[index] as MentionCandidate) ? withLegalTitle(each) : each,
    ),
    instructions: [],
    chain: null,
    statements,
  };
}

function notesOf(read: ReadNotes, sections: readonly Section[], recognised: RecognisedNotes): readonly Note[] {
  const { order } = mentionOrder(recognised, read.given.length);
  const place = placesIn(order, recognised.candidates.length);
  const holding = sectionsOfPassages(read, sections);
  let left = mostProvisions(read.given.length);
  return recognised.statements.flatMap(({ passage, from, to, act, by, scope, effectiveFrom, actorExpiredOn }) => {
    const span = originalSpan(read, from, endOf(read.tokens, to - 1));
    const provisions = scopePaths(scope, holding[passage] ?? []).slice(0, left);
    const onto = scope.onto === null ? null : (place[scope.onto] as number);
    const actors = by.map((index) => place[index] as number).filter((index) => index >= 0);
    if (onto === -1) return [];
    left -= provisions.length * actors.length;
    return actors.map(
      (actor): Note => ({
        ...span,
        quote: read.given.slice(span.start, Math.min(span.end, span.start + LONGEST_QUOTE)),
        kind: act.kind,
        by: actor,
        onto,
        extent: scope.whole ? 'WHOLE' : 'PART',
        provisions,
        effectiveFrom,
        actorExpiredOn,
      }),
    );
  });
}

/** By passage, the sections that hold its place, outermost first; none where the place is not known. */
function sectionsOfPassages(
  { passages }: ReadNotes,
  sections: readonly Section[],
): ReadonlyArray<readonly Section[] | undefined> {
  const around = sectionsAt(sections);
  const found = new Array<readonly Section[] | undefined>(passages.length);
  const placed = passages.flatMap(({ at }, index) => (at === null ? [] : [{ at, index }]));
  for (const { at, index } of placed.sort((a, b) => a.at - b.at)) found[index] = [...around(at)];
  return found;
}
