import type { CitationKind } from '../../../domain/reading/citation.js';
import { DRAFTING, PROPOSING } from '../../patterns/cue-tables.js';
import { phraseIds } from '../../text/lexicon.js';
import { COMMA, OPEN_BRACKET, SEMICOLON } from '../../text/marks.js';
import { ACCORDING_TO, ALREADY, AT, GOING_ON, NOT_YET, PASSIVE, PASSIVE_ADVERSE, WHEN } from '../../text/particles.js';
import { followsAt, matchPhrase } from '../../text/phrases.js';
import { DOCUMENTS, GUIDE, RULE, RULED_IN } from '../../text/terms.js';
import { idAt } from '../../text/tokens.js';
import { type CueContext, isRuleMaker } from '../cue-context.js';
import type { CuePlace, CueRule } from '../cue-rule.js';
import { LOOK_BACK } from '../last-cue.js';
import { isAgreedTo, isInOwnTitle, isOwnAct } from '../own-act.js';
import { isDirecting } from '../recitals.js';
import type { CueSpan } from '../relation.js';
import { beginOfVerbs } from './verb-list.js';

/** Acts that are done by agreeing to them; what is to be amended is amended by a document of its own. */
const ENDING: ReadonlySet<CitationKind> = new Set<CitationKind>(['REPEALS', 'SUSPENDS']);
/** Acts that have other objects than documents too. */
const OF_OTHERS_TOO: ReadonlySet<CitationKind> = new Set<CitationKind>(['CONSOLIDATES', 'PUBLISHES']);
/** How many tokens may stand between a guiding verb and the document that it guides. */
const GUIDES_WITHIN = 40;
/** How many tokens after the verb "quy định" shows that something else is guided. */
const LAID_DOWN_AFTER = 6;
/** "quy định chi tiết", before ", hướng dẫn". */
const DETAIL = phraseIds('quy định chi tiết');

/** An act that only the citing document itself can do: amend, replace, repeal, guide, … */
export const OWN_ACT: CueRule = {
  id: 'OWN_ACT',
  reason:
    'Amending, replacing, repealing or guiding a document is an act of the citing document where the sentence begins with it, names the citing document before it ("Nghị định này"), stands next to a statement of when it takes effect, or is its title. Elsewhere it reports somebody else’s act.',
  examples: [
    {
      text: 'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 20/2010/NĐ-CP ngày 08/3/2010',
      mention: 'Nghị định số 20/2010/NĐ-CP',
      gives: 'AMENDS',
    },
    {
      text: 'Nghị định này thay thế Nghị định số 20/2010/NĐ-CP.',
      mention: 'Nghị định số 20/2010/NĐ-CP',
      gives: 'REPLACES',
      type: 'Nghị định',
    },
  ],
  decide: (context, place) => {
    const { kind, weight } = place.cue.meaning;
    if (weight !== 'ACT') return null;
    if (kind === 'GUIDES') return guards(context, place) ?? { kind };
    // "hợp nhất hai xã theo X", "công bố bản án theo X", "tạm dừng hoạt động theo X".
    if (OF_OTHERS_TOO.has(kind) && place.nearest.meaning.weight === 'BY') return 'NOT_OWN_ACT';
    if (kind === 'SUSPENDS' && place.nearest !== place.cue && idAt(context.tokens, place.lead - 1) === ACCORDING_TO)
      return 'NOT_OWN_ACT';
    const agreed = ENDING.has(kind) && isAgreedTo(context, place.cue);
    const ordered = kind === 'SUSPENDS' && isOrdered(context, place.cue);
    return agreed || ordered || isOwnAct(context, place.cue) ? { kind } : 'NOT_OWN_ACT';
  },
};

/** "Yêu cầu các sở dừng thực hiện X" in a directive or letter: who may order that ends it for a time; who asks for it, or tells of it, does not. */
function isOrdered({ tokens, segment, typeName }: CueContext, cue: CueSpan): boolean {
  if (!isDirecting(typeName)) return false;
  const first = Math.max(segment.body, cue.from - LOOK_BACK);
  for (let at = cue.from - 1; at >= first && idAt(tokens, at) !== SEMICOLON; at--)
    if (TOLD.has(idAt(tokens, at)) || matchPhrase(tokens, at, DRAFTING) || matchPhrase(tokens, at, PROPOSING))
      return false;
  return true;
}
const TOLD: ReadonlySet<number> = new Set([ALREADY, GOING_ON, NOT_YET, PASSIVE, PASSIVE_ADVERSE, WHEN]);

/** What keeps a guiding verb from being about the mention. */
function guards(context: CueContext, { cue, nearest, lead }: CuePlace) {
  const isOwn = isOwnAct(context, cue) && !isOfGuidingTexts(context, cue.from);
  if (!isOwn && !isInBracket(context, cue.from)) return 'NOT_OWN_GUIDANCE';
  if (lead - cue.to > GUIDES_WITHIN || isLaidDownBetween(context, cue, lead)) return 'GUIDES_FAR_WORDS';
  const bare = cue.to - cue.from <= GUIDE.length && idAt(context.tokens, cue.from) === GUIDE[0];
  // "hướng dẫn nội dung tuyên truyền X": the verb next to X says what is done with it.
  // "hướng dẫn chế độ tài chính của Quỹ hoạt động theo X": what is guided rests on X.
  const spread = beginOfVerbs(context.tokens, lead, cue.to) < lead;
  const matter = spread || nearest.meaning.weight === 'BY' || standsInMention(context, cue, nearest, lead);
  return matter && bare ? 'GUIDES_OTHER_MATTER' : null;
}

/** "Sở Y tế hướng dẫn thủ tục khám tại Công văn X": the guidance stands in X. */
function standsInMention(context: CueContext, cue: CueSpan, nearest: CueSpan, lead: number): boolean {
  if (context.regulates || isRuleMaker(context) || isInOwnTitle(context, cue)) return false;
  return nearest.from === cue.from && cue.to < lead - 1 && idAt(context.tokens, lead - 1) === AT;
}

/** "công bố văn bản quy định chi tiết, hướng dẫn thi hành X": other texts guide X, and the citing document lists them. */
function isOfGuidingTexts({ tokens }: CueContext, cue: number): boolean {
  const from =
    idAt(tokens, cue - 1) === COMMA && followsAt(tokens, cue - 1 - DETAIL.length, DETAIL)
      ? cue - 1 - DETAIL.length
      : cue;
  return followsAt(tokens, from - DOCUMENTS.length, DOCUMENTS);
}

/** "5. Mức hỗ trợ (hướng dẫn khoản 1 Điều 18 X)": a document that lays down how X is applied says what its clause guides. */
const isInBracket = (context: CueContext, at: number): boolean =>
  idAt(context.tokens, at - 1) === OPEN_BRACKET && isRuleMaker(context);

/** "quy định" shows that something else is guided; "hướng dẫn thực hiện cơ chế … quy định tại X" guides X. */
function isLaidDownBetween({ tokens }: CueContext, cue: CueSpan, to: number): boolean {
  const carriesOut = idAt(tokens, cue.from) === GUIDE[0] && cue.to - cue.from > GUIDE.length;
  for (let at = cue.to + LAID_DOWN_AFTER + 1; at < to; at++)
    if (followsAt(tokens, at, RULE) && !(carriesOut && followsAt(tokens, at, RULED_IN))) return true;
  return false;
}
