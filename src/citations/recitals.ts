import type { CitationKind } from '../domain/citation.js';
import { phraseIds } from './lexicon.js';
import { isRecitalStart, type Segment } from './lines.js';
import { followsAt } from './phrases.js';
import type { Tokens } from './tokenise.js';
import type { CueSpan } from './wording.js';

const ON_BASIS = phraseIds('trên cơ sở');
const CONSIDERING = phraseIds('xét');
const AT_REQUEST = phraseIds('theo đề nghị');
const ISSUE = phraseIds('ban hành');
const ATTACHING = ['ban hành kèm theo', 'kèm theo', 'ban hành theo', 'ban hành tại'].map(phraseIds);

const attaches = (tokens: Tokens, at: number): boolean => ATTACHING.some((words) => followsAt(tokens, at, words));

/** Returns true for "ban hành kèm theo" and the like: they say with which document something was issued, and do nothing. */
export const isAttaching = (tokens: Tokens, cue: CueSpan | null): boolean => cue !== null && attaches(tokens, cue.from);

/** Returns the relation of a recital's line: "Căn cứ …", "Xét Tờ trình …", "Theo đề nghị … tại Tờ trình …"; null where it is none. */
export function recitalKind(tokens: Tokens, segment: Segment, bodyFrom: number): CitationKind | null {
  if (segment.inserted || segment.from >= bodyFrom) return null;
  const at = segment.body;
  if (isRecitalStart(tokens, at)) return 'BASED_ON';
  const asked = followsAt(tokens, at, CONSIDERING) || followsAt(tokens, at, AT_REQUEST);
  return asked && (tokens.caps[at] as number) > 0 ? 'BASED_ON' : null;
}

/** Returns the words that begin a recital. */
export const recitalCue = ({ body, to }: Segment): CueSpan => ({ from: body, to: Math.min(body + 2, to) });

/** Returns true for "…, Bộ Chính trị ban hành quy định thi hành X": the recitals are over, the document says what it is. */
export function enacts(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (followsAt(tokens, at, ISSUE) && !attaches(tokens, at)) return true;
  return false;
}

/** Returns the words "trên cơ sở" right before a mention, else null. */
export const onBasis = (tokens: Tokens, lead: number): CueSpan | null =>
  followsAt(tokens, lead - ON_BASIS.length, ON_BASIS) ? { from: lead - ON_BASIS.length, to: lead } : null;
