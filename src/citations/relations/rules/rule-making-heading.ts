import type { MentionCandidate } from '../../mentions/candidate.js';
import { MANAGING } from '../../patterns/report-words.js';
import { isNameOf } from '../../patterns/type-words.js';
import { CLOSE_BRACKET, COLON, OPEN_BRACKET } from '../../text/marks.js';
import { ACCORDING_TO } from '../../text/particles.js';
import { followsAt, matchPhrase } from '../../text/phrases.js';
import { GUIDE } from '../../text/terms.js';
import { idAt, startsLine } from '../../text/tokens.js';
import { RULE_MAKING } from '../cue-rules/rule-making.js';
import { citing, type RelationRule } from '../relation-rule.js';
import type { RelationWalk } from '../relation-walk.js';
import { byCue } from './by-cue.js';

/** How many tokens a heading takes at most up to its bracket, and the bracket itself. */
const HEADING_LENGTH = 40;

/** How many tokens a letter's title has at most before "hướng dẫn": "V/v". */
const TITLE_OPENING = 3;

const byWords = byCue(RULE_MAKING);

/** {@link RULE_MAKING}, and the provisions in the bracket at the end of a guideline's heading. */
export const RULE_MAKING_OR_HEADING: RelationRule = {
  ...byWords,
  reason: `${RULE_MAKING.reason} The headings of a guideline name in brackets the provisions that are explained, its title those by which it goes ("theo X").`,
  examples: [
    ...byWords.examples,
    {
      text: 'HƯỚNG DẪN\n1. Về tuổi đời của hội viên (Điều 4 Luật Công đoàn)\nHội viên từ đủ 18 tuổi.',
      mention: 'Luật Công đoàn',
      gives: 'GUIDES',
      type: 'Hướng dẫn',
    },
  ],
  decide: (walk, candidate) => {
    const verdict = byWords.decide(walk, candidate);
    if (verdict !== null) return verdict;
    const kind = isExplainedBelow(walk, candidate) ? 'GUIDES' : kindOfTitle(walk, candidate);
    return kind && citing(kind, null);
  },
};

/** "HƯỚNG DẪN một số nội dung về … theo X", and the same after "V/v hướng dẫn" in a letter: the own title names what is explained. "HƯỚNG DẪN học tập … theo X" explains how to do what X asks for. */
function kindOfTitle({ tokens, context }: RelationWalk, { lead }: MentionCandidate): 'GUIDES' | 'IMPLEMENTS' | null {
  const { title, typeName } = context;
  if (lead < title.from || lead >= title.to || idAt(tokens, lead - 1) !== ACCORDING_TO) return null;
  if (isNameOf(typeName, 'GUIDELINE')) return matchPhrase(tokens, title.from, MANAGING) ? 'IMPLEMENTS' : 'GUIDES';
  if (!isNameOf(typeName, 'OFFICIAL_LETTER')) return null;
  for (let at = title.from; at < lead; at++)
    if (followsAt(tokens, at, GUIDE)) return at - title.from <= TITLE_OPENING ? 'GUIDES' : null;
  return null;
}

/** "1. Về tuổi đời (Điều 4 Luật A)" on a line of its own. */
function isExplainedBelow({ tokens, segment, segments, context }: RelationWalk, candidate: MentionCandidate): boolean {
  const { lead, from } = candidate;
  const bracketed = lead < from && idAt(tokens, lead - 1) === OPEN_BRACKET && lead - segment.body < HEADING_LENGTH;
  if (!bracketed || !isNameOf(context.typeName, 'GUIDELINE')) return false;
  const above = segments[candidate.segment - 1];
  if (segment.marker === 'NONE' && (above === undefined || above.marker === 'NONE' || above.body < above.to))
    return false;
  for (let at = candidate.to; at < Math.min(tokens.count, lead + HEADING_LENGTH); at++)
    if (idAt(tokens, at) === CLOSE_BRACKET) return startsLine(tokens, at + 1) || idAt(tokens, at + 1) === COLON;
  return false;
}
