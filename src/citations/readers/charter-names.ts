import owners from '../patterns/owners.json' with { type: 'json' };
import { oneOf, phrasesOf, readPatterns } from '../patterns/read-patterns.js';
import { TYPE_TABLE } from '../patterns/type-words.js';
import { phraseIds, wordId } from '../text/lexicon.js';
import { COMMA, DOT, SEMICOLON } from '../text/marks.js';
import { AND, OF } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { idAt, startsCapital, startsParagraph, type Tokens } from '../text/tokens.js';
import { isAttachmentAt } from './attachment-words.js';
import type { NamedSpan } from './law-name-span.js';
import { readIdentifier, withoutIdentifier } from './name-identifier.js';

const LIST_JOINTS: ReadonlySet<number> = new Set([AND, COMMA]);
const ownerRows = readPatterns('owners.json', owners, { kind: oneOf(['CONSTITUTION', 'CHARTER']) });
const ownersOf = (kind: 'CONSTITUTION' | 'CHARTER'): readonly (readonly number[])[] =>
  phrasesOf(ownerRows, kind)
    .map(phraseIds)
    .toSorted((a, b) => b.length - a.length);
const STATES = ownersOf('CONSTITUTION');
const CHARTER_OWNERS = ownersOf('CHARTER');

/** Returns the constitution named at `from` (after "Hiến pháp"): its State and year, or the bare word. */
export function spanConstitution(tokens: Tokens, from: number): NamedSpan {
  const state = STATES.find((name) => followsAt(tokens, from, name));
  const nameTo = from + (state?.length ?? 0);
  const year = readIdentifier(tokens, nameTo);
  return { nameFrom: from, nameTo, ...(year ?? withoutIdentifier(nameTo)) };
}

/** Returns the charter of the Party or a mass organisation named at `from` (after "Điều lệ"), or null: other charters are annexes. */
export function spanCharter(tokens: Tokens, from: number): NamedSpan | null {
  const owner = CHARTER_OWNERS.find((name) => followsAt(tokens, from, name));
  if (!owner || !startsCapital(tokens, from)) return null;
  return { nameFrom: from, nameTo: from + owner.length, ...withoutIdentifier(from + owner.length) };
}

const UNTIL: ReadonlySet<number> = new Set([wordId('kèm')]);

/** Returns the regulation named in a recital ("Căn cứ Quy chế làm việc của …"): the name runs to the mark or to "ban hành kèm theo". */
export function spanRegulation(tokens: Tokens, from: number): NamedSpan | null {
  const limit = Math.min(tokens.count, from + 60);
  let at = from;
  while (at < limit) {
    const id = idAt(tokens, at);
    if (id === SEMICOLON || id === DOT || startsParagraph(tokens, at) || UNTIL.has(id)) break;
    if (isAttachmentAt(tokens, at) || isNextDocument(tokens, at)) break;
    if (id === OF && at === from) return null;
    at++;
  }
  return at - from >= 3 && at < limit ? { nameFrom: from, nameTo: at, ...withoutIdentifier(at) } : null;
}

/** "và Quy định số …", ", Nghị quyết …": the next document of the list. */
const isNextDocument = (tokens: Tokens, at: number): boolean =>
  LIST_JOINTS.has(idAt(tokens, at)) &&
  startsCapital(tokens, at + 1) &&
  matchPhrase(tokens, at + 1, TYPE_TABLE) !== null;
