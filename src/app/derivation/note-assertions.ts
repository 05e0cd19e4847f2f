import { ASSURANCES } from '../../domain/reading/citation.js';
import type { RecognisedMention } from '../../domain/reading/mention.js';
import type { Note } from '../../domain/reading/note.js';
import type { AssertionRow } from '../../store/rows.js';
import { assertionId, citationId } from '../ids.js';
import type { LinkableDocument } from './known-documents.js';
import type { Outcome } from './mention-outcomes.js';

/** The notes of a text with its mentions and what became of each; the lists go by the mention's index. */
export interface DerivedNotes {
  readonly own: LinkableDocument;
  readonly notes: readonly Note[];
  readonly mentions: readonly RecognisedMention[];
  readonly ids: readonly string[];
  readonly outcomes: readonly Outcome[];
}

/**
 * Returns the edges that the notes in a text assert: of the acting document onto the one that the note is about. They are
 * RECORDED, for it is not the acting document that states them; where one of the two is only inferred, so is the edge. The
 * evidence is the mention of the acting document.
 */
export function assertionsOfNotes({ own, notes, mentions, ids, outcomes }: DerivedNotes): readonly AssertionRow[] {
  const rows = notes.flatMap((note, at): readonly AssertionRow[] => {
    const by = outcomes[note.by];
    const onto = note.onto === null ? null : outcomes[note.onto];
    const target = onto === null ? own : onto?.target;
    if (!by?.target || !target || by.target.id === target.id) return [];
    const inferred = [by, onto].find((outcome) => outcome?.assurance === 'INFERRED');
    const edge = { fromId: by.target.id, toId: target.id, kind: note.kind };
    const assurance = inferred ? 'INFERRED' : 'RECORDED';
    const place = [mentions[note.by]?.start ?? 0, at].map((number) => String(number).padStart(10, '0')).join(' ');
    const evidence = { kind: 'mention', id: ids[note.by] as string } as const;
    const sort = `1 ${ASSURANCES.indexOf(assurance)} ${own.key} ${place} ${evidence.id}`;
    return [
      {
        id: assertionId({ ...edge, sort }, evidence),
        citationId: citationId(edge.fromId, edge.kind, edge.toId),
        ...edge,
        assurance,
        reason: inferred?.reason ?? null,
        extent: note.extent,
        effectiveFrom: note.effectiveFrom,
        provisions: note.provisions.toSorted(),
        evidence,
        sort,
      },
    ];
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
