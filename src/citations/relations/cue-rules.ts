import type { CitationKind } from '../../domain/reading/citation.js';
import { CUES } from '../patterns/cue-tables.js';
import { readPatterns } from '../patterns/read-patterns.js';
import reports from '../patterns/reports.json' with { type: 'json' };
import { TYPE_TABLE, typesWith } from '../patterns/type-words.js';
import { spanBody } from '../readers/body-spans.js';
import type { Segment } from '../structure/segments.js';
import { phraseIds, wordId, wordIds } from '../text/lexicon.js';
import { COLON, COMMA, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { AND, NOW, PASSIVE, THIS } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import type { Tokens } from '../text/tokens.js';
import { isActJoined } from './joined-acts.js';
import { type FoundCue, LOOK_BACK } from './title-rules.js';

/** A cue's words, in tokens. */
export interface CueSpan {
  readonly from: number;
  readonly to: number;
}

/** What a wording says; EMBEDDED where the mention only names what another, unnamed document is about. */
export interface Ruling {
  readonly kind: CitationKind | 'EMBEDDED';
  readonly cue: CueSpan | null;
}

/** What wordings are read with. */
export interface Wording {
  readonly tokens: Tokens;
  readonly segment: Segment;
  /** Tokens of the citing document's own title, empty where unknown. */
  readonly title: CueSpan;
  /** The citing document's type, lower case, null where unknown. */
  readonly typeName: string | null;
  /** True where the mentioned document regulates (law, decree, circular): one acts by it, where a directive is carried out. */
  readonly regulates: boolean;
  /** True before the body's first article or section. */
  readonly preamble: boolean;
  /** True where the citing document itself is the last one named. */
  readonly selfHost: boolean;
  /** True where another document is the last one named, of which the sentence goes on to speak. */
  readonly othersHost: boolean;
  /** True where the sentence has already amended, replaced or repealed a document. */
  readonly acting: boolean;
  /** True for a sentence that ends in a colon and rules the lines below it. */
  readonly introduction: boolean;
}

const SUFFER = wordId('bị');
const ISSUE = phraseIds('ban hành');
const FORCE = phraseIds('hiệu lực');
const IN_DOING = readPatterns('reports.json', reports, {}).flatMap(({ phrases }) => phrases.map(phraseIds));
const THE_DOING = phraseIds('việc');
const RULE = phraseIds('quy định');
const GUIDE = phraseIds('hướng dẫn');
const PLURALS: ReadonlySet<number> = new Set(['các', 'những', 'một'].map(wordId));
const AGENTS = wordIds('tại bởi theo bằng');
const APPLY = phraseIds('thi hành');
const ENDS = wordIds('hết chấm');
/** Types of which a text speaks by what they are about ("các Thông tư hướng dẫn …"). */
const DESCRIBED = typesWith('DESCRIBED');
/** Types that lay down how other documents are applied. */
const RULE_MAKING = typesWith('RULE_MAKING');

/** Returns what the wording of `[from, to)` says of the mention behind it, nearest cue first; null where it says nothing. */
export function rule(wording: Wording, from: number, to: number): Ruling | null {
  const start = Math.max(from, to - LOOK_BACK);
  const cues: FoundCue[] = [];
  for (let at = start; at < to; at++) {
    const match = matchPhrase(wording.tokens, at, CUES);
    if (!match) continue;
    cues.push({ from: at, to: at + match.ids.length, meaning: match.value });
    at += match.ids.length - 1;
  }
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index] as FoundCue;
    const read = readCue(wording, cue, to, cues.at(-1) as FoundCue);
    if (read === 'STOP') break;
    if (read) return read;
  }
  const nearest = cues.at(-1);
  return nearest ? { kind: 'REFERS', cue: nearest } : null;
}

function readCue(wording: Wording, cue: FoundCue, to: number, nearest: FoundCue): Ruling | 'STOP' | null {
  const { kind, weight } = cue.meaning;
  if (weight === 'LOCUS' || weight === 'BY') return null;
  if (kind === 'REFERS' && wording.introduction) return null;
  const placed = weight === 'VERB' && nearest.meaning.weight === 'LOCUS';
  if (kind !== 'REFERS' && !wording.introduction && !placed && isAnothers(wording, cue.from))
    return { kind: 'EMBEDDED', cue };
  if (weight === 'ACT') {
    if (isPassive(wording, cue.from)) return doneBy(wording, to, nearest) ? { kind: 'EMBEDDED', cue } : 'STOP';
    if (!isOwnAct(wording, cue) && !(kind === 'GUIDES' && isInBracket(wording, cue.from)))
      return kind === 'GUIDES' ? 'STOP' : null;
    if (kind === 'GUIDES' && (!guides(wording, cue.to, to) || isMatterOf(wording, cue, nearest))) return 'STOP';
    return { kind, cue };
  }
  if (kind === 'REFERS') return { kind, cue };
  if (isPlaced(nearest, wording) || isReport(wording, cue.from)) return 'STOP';
  if (objectIsDocument(wording, cue.to, to)) return 'STOP';
  if (isRuleMaking(wording, cue)) return { kind: 'GUIDES', cue };
  return { kind, cue };
}

/** "thực hiện nhiệm vụ quy định tại X", "thực hiện quyền theo Luật X": done as X rules, not carrying X out. */
const isPlaced = ({ meaning }: FoundCue, wording: Wording): boolean =>
  meaning.weight === 'LOCUS' || (meaning.weight === 'BY' && wording.regulates);

/** An act on another document is the citing one's own at a sentence's beginning, behind "Nghị định này", beside its coming into force, and in its title. */
function isOwnAct(wording: Wording, cue: CueSpan): boolean {
  if (cue.from >= wording.title.from && cue.from < wording.title.to) return true;
  if (cue.from - wording.segment.body <= 1 || (wording.introduction && ENDS.has(wording.tokens.id[cue.from] as number)))
    return true;
  if (wording.tokens.id[cue.from - 1] === NOW || isOwnTypeIssued(wording, cue.from) || isBodyBefore(wording, cue.from))
    return true;
  let force = false;
  for (let at = Math.max(wording.segment.body, cue.from - LOOK_BACK); at < cue.from; at++) {
    if (wording.tokens.id[at] === THIS && isTypeBefore(wording, at)) return true;
    force ||= followsAt(wording.tokens, at, FORCE);
  }
  if (wording.selfHost || (wording.acting && isActJoined(wording.tokens, cue.from))) return true;
  const before = wording.tokens.id[cue.from - 1] as number;
  if (force && !wording.othersHost)
    return before === AND || before === COMMA || before === SEMICOLON || wording.introduction;
  return (before === SEMICOLON || before === COLON) && capital(wording, cue.from);
}

/** "… ban hành Thông tư sửa đổi X": the citing document names itself by its type. */
function isOwnTypeIssued(wording: Wording, cue: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const match = cue - back >= 0 ? matchPhrase(wording.tokens, cue - back, TYPE_TABLE) : null;
    if (match?.ids.length === back && match.value.name === wording.typeName)
      return (
        followsAt(wording.tokens, cue - back - 2, ISSUE) || (cue - back === wording.segment.body && wording.preamble)
      );
  }
  return false;
}

/** "Căn cứ …, Ủy ban Thường vụ Quốc hội giải thích X": behind the recitals the issuer itself acts. */
function isBodyBefore(wording: Wording, cue: number): boolean {
  const { tokens, segment } = wording;
  for (let at = Math.max(segment.body, cue - 14); at < cue; at++) {
    const opens = at === segment.body || tokens.id[at - 1] === COMMA || tokens.id[at - 1] === SEMICOLON;
    if (opens && spanBody(tokens, at) === cue) return true;
  }
  return false;
}

/** "các Thông tư hướng dẫn thi hành X", "Kế hoạch thực hiện X": X stands in the title of a document that is not named otherwise, unless it is the citing one's own type. */
function isAnothers(wording: Wording, cue: number): boolean {
  const end = followsAt(wording.tokens, cue - 2, RULE) ? cue - 2 : cue;
  for (let back = 1; back <= 4; back++) {
    const match = end - back >= 0 ? matchPhrase(wording.tokens, end - back, TYPE_TABLE) : null;
    if (match?.ids.length !== back || match.value.needsNumber) continue;
    return DESCRIBED.has(match.value.name) && isNamedHere(wording, end - back, match.value.name);
  }
  return false;
}

/** Several, or one of another type; "quyết định thực hiện" without a capital is a verb. */
function isNamedHere(wording: Wording, at: number, name: string): boolean {
  if (PLURALS.has(wording.tokens.id[at - 1] ?? 0)) return true;
  return name !== wording.typeName && (name !== 'quyết định' || capital(wording, at));
}

/** "5. Mức hỗ trợ (hướng dẫn khoản 1 Điều 18 X)": a document that lays down how X is applied says what its clause guides. */
const isInBracket = (wording: Wording, at: number): boolean =>
  wording.tokens.id[at - 1] === OPEN_BRACKET && RULE_MAKING.has(wording.typeName ?? '');

/** "hướng dẫn chế độ tài chính của Quỹ hoạt động theo X": what is guided rests on X; "hướng dẫn thực hiện … theo X" guides X. */
function isMatterOf(wording: Wording, cue: CueSpan, { meaning }: FoundCue): boolean {
  return meaning.weight === 'BY' && cue.to - cue.from <= GUIDE.length && wording.tokens.id[cue.from] === GUIDE[0];
}

/** "Điều 5 (đã được sửa đổi tại X)": X describes what is spoken of, unless that is the citing document itself. */
function doneBy(wording: Wording, lead: number, { meaning }: FoundCue): boolean {
  return !wording.selfHost && meaning.weight !== 'LOCUS' && AGENTS.has(wording.tokens.id[lead - 1] ?? 0);
}

/** "được thay thế bởi X" is done to the document that is spoken of. */
function isPassive(wording: Wording, cue: number): boolean {
  const before = wording.tokens.id[cue - 1];
  return before === PASSIVE || before === SUFFER;
}

function capital(wording: Wording, at: number): boolean {
  return (wording.tokens.caps[at] as number) > 0;
}

function isTypeBefore(wording: Wording, at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const match = at - back >= 0 ? matchPhrase(wording.tokens, at - back, TYPE_TABLE) : null;
    if (match && match.ids.length === back) return true;
  }
  return false;
}

/** Guiding takes the document itself for its object, or its provisions; far away it only speaks of something ruled there. */
function guides(wording: Wording, from: number, to: number): boolean {
  return to - from <= 40 && !hasRule(wording, from, to);
}

function hasRule(wording: Wording, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (followsAt(wording.tokens, at, RULE) && at - from > 6) return true;
  return false;
}

/** A regulation, decree or circular "về thi hành" a document lays down how it is applied. */
function isRuleMaking(wording: Wording, cue: CueSpan): boolean {
  if (wording.tokens.id[cue.from] !== APPLY[0] || wording.tokens.id[cue.from + 1] !== APPLY[1]) return false;
  return (
    followsAt(wording.tokens, cue.from - 2, RULE) || (RULE_MAKING.has(wording.typeName ?? '') && isOwnAct(wording, cue))
  );
}

/** "trong việc thực hiện", "sau 5 năm thực hiện", "kết quả thực hiện": tells what was done, and carries out nothing. */
function isReport(wording: Wording, at: number): boolean {
  const doing = followsAt(wording.tokens, at - 1, THE_DOING) ? at - 1 : at;
  if (doing < at && (wording.tokens.id[doing - 1] === COMMA || capital(wording, doing))) return true;
  return IN_DOING.some((words) => followsAt(wording.tokens, doing - words.length, words));
}

/** "thực hiện Kế hoạch … theo Nghị quyết": what is carried out is another document, the mention only its base. */
function objectIsDocument(wording: Wording, from: number, to: number): boolean {
  const match = matchPhrase(wording.tokens, from, TYPE_TABLE);
  return match !== null && capital(wording, from) && to - from > match.ids.length + 3;
}
