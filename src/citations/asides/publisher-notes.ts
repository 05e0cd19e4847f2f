import type { Span } from '../../domain/reading/mention.js';
import { PROVISION_PARTS } from '../patterns/provision-words.js';
import { TYPE_TABLE } from '../patterns/type-words.js';
import { CLOSE_SQUARE, COLON, isDashMark, OPEN_SQUARE } from '../text/marks.js';
import { THIS } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import type { Replacement } from '../text/replaced-text.js';
import { EFFECT, FROM_DAY } from '../text/terms.js';
import { endOf, idAt, startOf, startsLine, type Tokens } from '../text/tokens.js';
import { isAgentWord, readNoteAct } from './note-acts.js';
import type { Parting, TokenRange } from './passage.js';

/** A bracket holds at most so many others within one another to be read as a note. */
const MOST_NESTED = 2;
/** How many tokens after its act a note in a line without brackets names who acts. */
const AGENT_WITHIN = 4;
/** How many tokens a line is searched for the document that acts. */
const LINE_LENGTH = 200;

/**
 * Returns the notes that the publisher put into a text: "[Điều này được
 * hướng dẫn bởi … có hiệu lực từ ngày …]", and lines that begin "Điều này được hướng dẫn bởi …", with the list below them.
 * No document tells which later ones change it, so these are never its issuer's words. Linear.
 */
export function findPublisherNotes(tokens: Tokens): Parting {
  const found: TokenRange[] = [];
  for (const range of [...brackets(tokens), ...lines(tokens)].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (range.from < (found.at(-1)?.to ?? 0)) continue;
    if (saysWhoActs(tokens, range) || saysFromWhen(tokens, range)) found.push(range);
  }
  const spans = found.map(({ from, to }): Span => ({ start: startOf(tokens, from), end: endOf(tokens, to - 1) }));
  return {
    cuts: spans.map((span) => cutOf(tokens.text, span)),
    passages: spans.map((span) => ({ spans: [span], at: span.start, by: 'PUBLISHER' })),
  };
}

const SPACES = /[ \u00a0]{1,8}$/u;

/** A note goes with the spaces before it, and with its line where it has one of its own. */
function cutOf(text: string, { start, end }: Span): Replacement {
  const from = start - (SPACES.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0);
  const ownLine = (from === 0 || text.charAt(from - 1) === '\n') && text.charAt(end) === '\n';
  return { start: from, end: ownLine ? end + 1 : end, by: /[\p{L}\p{N}]/u.test(text.charAt(end)) ? ' ' : '' };
}

/** Square brackets, with no more others within them than a note has. */
function brackets(tokens: Tokens): readonly TokenRange[] {
  const found: TokenRange[] = [];
  if (!tokens.text.includes('[')) return found;
  const open: { from: number; nested: number }[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const id = tokens.id[at];
    if (id === OPEN_SQUARE) open.push({ from: at, nested: 0 });
    const last = id === CLOSE_SQUARE ? open.pop() : undefined;
    if (!last) continue;
    const around = open.at(-1);
    if (around) around.nested = Math.max(around.nested, last.nested + 1);
    if (last.nested <= MOST_NESTED) found.push({ from: last.from, to: at + 1 });
  }
  return found;
}

/** Lines that begin with a provision that calls itself "này" and with what another document does to it. */
function lines(tokens: Tokens): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let at = 1; at < tokens.count; at++) {
    if (tokens.id[at] !== THIS) continue;
    const from = startsLine(tokens, at - 1) ? at - 1 : at - 2;
    if (from < 0 || !startsLine(tokens, from) || !endsPart(tokens, from, at)) continue;
    const act = readNoteAct(tokens, at + 1, false);
    if (act && hasAgent(tokens, act.to, act.to + AGENT_WITHIN)) found.push({ from, to: afterLines(tokens, at) });
  }
  return found;
}

const endsPart = (tokens: Tokens, from: number, to: number): boolean => {
  const part = matchPhrase(tokens, from, PROVISION_PARTS);
  return part !== null && from + part.ids.length === to;
};

/** The token after the line of a token, and after the list below a line that ends in a colon. */
function afterLines(tokens: Tokens, from: number): number {
  let at = from + 1;
  let listed = false;
  while (at < tokens.count && (!startsLine(tokens, at) || (listed && isDashMark(idAt(tokens, at))))) {
    listed ||= idAt(tokens, at) === COLON;
    at++;
  }
  return at;
}

const hasAgent = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isAgentWord(tokens, at)) return true;
  return false;
};

/** Whether an act, who acts, and a type word stand one after another. */
function saysWhoActs(tokens: Tokens, { from, to }: TokenRange): boolean {
  let [acts, agent] = [false, false];
  for (let at = from; at < Math.min(to, from + LINE_LENGTH); at++) {
    if (!acts) acts = readNoteAct(tokens, at, at === from + 1) !== null;
    else if (!agent) agent = isAgentWord(tokens, at);
    else if (matchPhrase(tokens, at, TYPE_TABLE)) return true;
  }
  return false;
}

/** Whether a document is named and then the day from which it is in force. */
function saysFromWhen(tokens: Tokens, { from, to }: TokenRange): boolean {
  let [named, force] = [false, false];
  for (let at = from; at < Math.min(to, from + LINE_LENGTH); at++) {
    named ||= matchPhrase(tokens, at, TYPE_TABLE) !== null;
    force ||= named && followsAt(tokens, at, EFFECT);
    if (force && followsAt(tokens, at, FROM_DAY)) return true;
  }
  return false;
}
