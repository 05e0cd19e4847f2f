import owners from '../patterns/owners.json' with { type: 'json' };
import { oneOf, phrasesOf, readPatterns } from '../patterns/read-patterns.js';
import { TYPE_TABLE } from '../patterns/type-words.js';
import { phraseIds, wordId } from '../text/lexicon.js';
import { COMMA, DOT, SEMICOLON } from '../text/marks.js';
import { AND, OF } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { idAt, isInitialCapital, startsCapital, startsParagraph, type Tokens } from '../text/tokens.js';
import { isAttachmentAt } from './attachment-words.js';
import { readYear } from './dates.js';
import type { NamedSpan } from './law-name-span.js';
import { passRevision, readIdentifier, withoutIdentifier } from './name-identifier.js';

const LIST_JOINTS: ReadonlySet<number> = new Set([AND, COMMA]);
const OWNERS = ['CONSTITUTION', 'CHARTER', 'PLATFORM', 'FOREIGN'] as const;
const ownerRows = readPatterns('owners.json', owners, { kind: oneOf(OWNERS) });
const ownersOf = (kind: (typeof OWNERS)[number]): readonly (readonly number[])[] =>
  phrasesOf(ownerRows, kind)
    .map(phraseIds)
    .toSorted((a, b) => b.length - a.length);
const STATES = ownersOf('CONSTITUTION');
const CHARTER_OWNERS = ownersOf('CHARTER');
const PLATFORM_NAMES = ownersOf('PLATFORM');
const FOREIGN_STATES = ownersOf('FOREIGN');
const STATE_WORD = wordId('nước');

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

/**
 * Returns the platform of the Party named at `from` (after "Cương lĩnh"), by its name, its year or as a new version: "(bổ
 * sung, phát triển năm 2011)"; null where none of these follows.
 */
export function spanPlatform(tokens: Tokens, from: number): NamedSpan | null {
  const nameTo = from + (PLATFORM_NAMES.find((name) => followsAt(tokens, from, name))?.length ?? 0);
  const to = passRevision(tokens, nameTo);
  const year = to > nameTo ? readYear(tokens, to - 3) : readYear(tokens, nameTo);
  if (nameTo === from && year === null) return null;
  const end = to > nameTo ? to : (year?.to ?? nameTo);
  return { nameFrom: from, nameTo, ...withoutIdentifier(end), year: year?.year ?? null };
}

/**
 * Returns a law or constitution as that of a foreign State which its name ends with or "của" names behind it ("Bộ luật Dân
 * sự Pháp", "Luật Đầu tư của Lào"): the State is part of the name. Null where it is Vietnam's own.
 */
export function ofForeignState(tokens: Tokens, span: NamedSpan): NamedSpan | null {
  const { nameFrom, nameTo, to, symbol, year } = span;
  if (symbol !== null) return null;
  const within = FOREIGN_STATES.some(
    (name) => isStateAt(tokens, nameTo - name.length, name) && nameTo - name.length > nameFrom,
  );
  if (within) return span;
  const isOf = idAt(tokens, to) === OF;
  if (!isOf && nameTo > nameFrom) return null;
  const from = isOf ? to + 1 : to;
  const at = idAt(tokens, from) === STATE_WORD ? from + 1 : from;
  const state = FOREIGN_STATES.find((name) => isStateAt(tokens, at, name));
  if (!state) return null;
  const end = at + state.length;
  return { nameFrom, nameTo: end, ...(readIdentifier(tokens, end) ?? { ...withoutIdentifier(end), year }) };
}

/** A State's name has a capital; in a heading all words have, and it is not told from others. */
const isStateAt = (tokens: Tokens, at: number, name: readonly number[]): boolean =>
  followsAt(tokens, at, name) && isInitialCapital(tokens, at) && matchPhrase(tokens, at, TYPE_TABLE) === null;

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
