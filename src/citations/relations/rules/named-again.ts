import type { MentionCandidate } from '../../mentions/candidate.js';
import { hasDeclarationPhrase } from '../../mentions/declaration-phrase.js';
import { OPEN_BRACKET } from '../../text/marks.js';
import { idAt } from '../../text/tokens.js';
import type { RelationRule } from '../relation-rule.js';
import type { RelationWalk } from '../relation-walk.js';

/** "(sau đây gọi là X)", or a bracket that repeats a number: another name of what was just cited. */
export const NAMED_AGAIN: RelationRule = {
  id: 'NAMED_AGAIN',
  reason: 'A further name of a document, or its number once more in brackets, has the relation of what it repeats.',
  examples: [
    {
      text: 'Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị (sau đây gọi tắt là Chỉ thị 05), các cơ quan:',
      mention: 'Chỉ thị 05',
      gives: 'IMPLEMENTS',
    },
  ],
  decide: (walk, candidate) => {
    if (!walk.goesOn(candidate) || !repeatsName(walk, candidate)) return null;
    const meant = walk.relations[candidate.declaredFor] ?? walk.repeated(candidate);
    const { role, kind, cue } = meant ?? walk.hostRelation ?? walk.lastRelation ?? NOTHING;
    return { role, kind, cue, secondHop: null, place: 'PART' };
  },
};

const NOTHING = { role: 'CITING', kind: null, cue: null } as const;

function repeatsName(walk: RelationWalk, candidate: MentionCandidate): boolean {
  if (hasDeclarationPhrase(walk.tokens, walk.from, candidate.lead)) return true;
  return idAt(walk.tokens, candidate.lead - 1) === OPEN_BRACKET && walk.repeated(candidate) !== null;
}
