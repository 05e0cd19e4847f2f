import type { MentionCandidate } from '../../mentions/candidate.js';
import { isIssuedInClause } from '../../readers/citation-prefix.js';
import type { CueReading } from '../cue-reading.js';
import { enacts, isAttaching, restsOnDocument } from '../recitals.js';
import { citing, type RelationRule } from '../relation-rule.js';
import type { RelationWalk } from '../relation-walk.js';

/** A basis described in more words than these before its reference is a fact, not that document. */
const LONG_BASIS = 10;
/** How many tokens stand at most before the words that place the ground of a sentence: "căn cứ các quy định tại". */
const SHORT_BASIS = 3;

/** "Căn cứ X;", "Xét Tờ trình X", "Theo đề nghị … tại Tờ trình X" before the body. */
export const RECITAL: RelationRule = {
  id: 'RECITAL',
  reason:
    'The lines before the body that begin "Căn cứ", "Xét", "Theo đề nghị" name the grounds of the document (Nghị định 30/2020/NĐ-CP, Phụ lục I). Powers, and a plan approved with X, are grounds by X; another fact described at length is none.',
  examples: [
    {
      text: 'Căn cứ Nghị định số 10/2015/NĐ-CP ngày 28/01/2015 của Chính phủ;',
      mention: 'Nghị định số 10/2015/NĐ-CP',
      gives: 'BASED_ON',
    },
  ],
  decide: (walk, candidate) => {
    if (walk.recital === null) return null;
    return isRecitalOver(walk, candidate) ? 'RECITAL_LEFT' : citing('BASED_ON', walk.recital);
  },
};

/** "Căn cứ A, Bộ X hướng dẫn B", "Căn cứ kết quả …, theo quy định tại C": the words at the mention decide, not the recital's. */
function isRecitalOver(walk: RelationWalk, candidate: MentionCandidate): boolean {
  if (walk.segment.from >= walk.context.bodyFrom) return isBodyBasisOver(walk, candidate);
  if (walk.host >= 0 && isIssuedInClause(walk.tokens, candidate.lead, walk.from)) return true;
  if (hasBegunToAct(walk)) return true;
  const reading = walk.cueReading(candidate);
  if (reading === null) return false;
  if (walk.host < 0) return isLongFact(walk, reading);
  if (reading.kind === 'EMBEDDED') return enacts(walk.tokens, walk.from, candidate.lead);
  if (reading.kind !== 'REFERS') return true;
  return isNamedWithIt(walk, reading) || enacts(walk.tokens, walk.from, candidate.lead);
}

/** "Căn cứ Quy chế A ban hành kèm theo B": A is the ground. "Căn cứ Luật A và quy chế ban hành kèm theo B" has no other name for B's. */
const isNamedWithIt = ({ tokens, from }: RelationWalk, { cue }: CueReading): boolean =>
  isAttaching(tokens, cue) && cue?.from === from;

/** "Căn cứ A, đề nghị Sở X thực hiện B; xử lý theo C": with B the sentence has come to what it asks for. */
const hasBegunToAct = ({ hostRelation }: RelationWalk): boolean =>
  hostRelation?.role === 'CITING' && hostRelation.kind === 'IMPLEMENTS';

/** In a sentence of the body the main clause follows: only what stands right after "Căn cứ" is its ground. */
function isBodyBasisOver(walk: RelationWalk, candidate: MentionCandidate): boolean {
  if (walk.host >= 0 && walk.hostRelation?.role !== 'SELF') return true;
  const reading = walk.cueReading(candidate);
  if (reading === null) return false;
  return reading.kind !== 'REFERS' || (reading.cue?.from ?? 0) - walk.segment.body > SHORT_BASIS;
}

const isLongFact = ({ tokens, segment }: RelationWalk, { kind, cue }: CueReading): boolean =>
  kind === 'REFERS' &&
  !isAttaching(tokens, cue) &&
  (cue?.from ?? 0) - segment.body > LONG_BASIS &&
  !restsOnDocument(tokens, segment, cue);
