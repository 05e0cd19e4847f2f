import type { PinpointPart } from '../domain/mention.js';
import { isDash } from './characters.js';
import { wordId } from './lexicon.js';
import { BLANK, codeOfMark, markId, NO_GAP, NUMBER_ID, type Tokens } from './tokenise.js';

/** A provision that a text names, in tokens, not yet bound to its document. */
export interface WrittenPinpoint {
  readonly from: number;
  readonly to: number;
  readonly parts: Readonly<Partial<Record<PinpointPart, string>>>;
}

/** A run of provisions with the token behind it. */
export interface PinpointRun {
  readonly pinpoints: readonly WrittenPinpoint[];
  readonly to: number;
}

const PART_WORDS: ReadonlyMap<number, PinpointPart> = new Map<number, PinpointPart>([
  [wordId('phần'), 'part'],
  [wordId('chương'), 'chapter'],
  [wordId('mục'), 'section'],
  [wordId('điều'), 'article'],
  [wordId('khoản'), 'clause'],
  [wordId('điểm'), 'point'],
  [wordId('tiết'), 'point'],
  [wordId('đoạn'), 'paragraph'],
]);
const APPENDIX = [wordId('phụ'), wordId('lục')] as const;
const RANK: Readonly<Record<PinpointPart, number>> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  clause: 5,
  point: 6,
  paragraph: 7,
};
const THE_PLURAL = wordId('các');
const AND = wordId('và');
const OR = wordId('hoặc');
const TO = wordId('đến');
const FROM = wordId('từ');
const NUMBER_WORD = wordId('số');
const OF = wordId('của');
const IN = wordId('tại');
const COMMA = markId(',');
const SEMICOLON = markId(';');
const OPEN = markId('(');
const CLOSE = markId(')');
const MOST_TOKENS = 160;
const ROMAN = /^[IVXLC]+$/u;

const wordAt = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at]);

const partAt = (tokens: Tokens, at: number): { readonly part: PinpointPart; readonly to: number } | null => {
  const id = at < tokens.count ? (tokens.id[at] as number) : 0;
  if (id <= 0) return null;
  const part = PART_WORDS.get(id);
  if (part) return { part, to: at + 1 };
  return id === APPENDIX[0] && tokens.id[at + 1] === APPENDIX[1] ? { part: 'appendix', to: at + 2 } : null;
};

/** Returns true where a provision may begin. */
export const isPinpointWord = (id: number): boolean => PART_WORDS.has(id) || id === APPENDIX[0];

interface Label {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A provision's own number: `5`, `5a`, `1.2`, `a`, `đ`, `IV`. */
function labelAt(tokens: Tokens, at: number, part: PinpointPart): Label | null {
  if (at >= tokens.count || tokens.gap[at] === BLANK) return null;
  if (tokens.id[at] === NUMBER_ID) return numberLabel(tokens, at, part);
  if ((tokens.id[at] as number) < 0) return null;
  const word = wordAt(tokens, at);
  if ((part === 'point' || part === 'paragraph') && word.length <= 2 && tokens.caps[at] === 0)
    return withDigits(tokens, at, word);
  if (part === 'point' && word.length === 1) return { text: word.toLowerCase(), from: at, to: at + 1 };
  if (part !== 'clause' && part !== 'article' && word.length <= 6 && ROMAN.test(word))
    return { text: word, from: at, to: at + 1 };
  return (part === 'appendix' || part === 'part' || part === 'section') && word.length === 1 && tokens.caps[at] === 1
    ? { text: word, from: at, to: at + 1 }
    : null;
}

const withDigits = (tokens: Tokens, at: number, word: string): Label => {
  const digits = tokens.id[at + 1] === NUMBER_ID && tokens.gap[at + 1] === NO_GAP;
  return digits ? { text: word + wordAt(tokens, at + 1), from: at, to: at + 2 } : { text: word, from: at, to: at + 1 };
};

function numberLabel(tokens: Tokens, at: number, part: PinpointPart): Label | null {
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 3) return null;
  let text = wordAt(tokens, at);
  let to = at + 1;
  while (
    to + 1 < tokens.count &&
    tokens.id[to] === markId('.') &&
    tokens.id[to + 1] === NUMBER_ID &&
    tokens.gap[to] === NO_GAP &&
    tokens.gap[to + 1] === NO_GAP
  ) {
    text += `.${wordAt(tokens, to + 1)}`;
    to += 2;
  }
  const letter =
    to < tokens.count &&
    (tokens.id[to] as number) >= 0 &&
    tokens.gap[to] === NO_GAP &&
    (tokens.end[to] as number) - (tokens.start[to] as number) === 1;
  if (letter) {
    text += wordAt(tokens, to).toLowerCase();
    to++;
  }
  return tokens.id[to] === markId('/') && tokens.gap[to] === NO_GAP
    ? null
    : { text: part === 'appendix' ? text : text.replace(/^0+(?=\d)/u, ''), from: at, to };
}

interface UnitList {
  readonly part: PinpointPart;
  readonly labels: readonly Label[];
  readonly from: number;
  readonly to: number;
  /** True where a comma, "và" or the like stands before the unit, so that it begins another provision. */
  readonly apart: boolean;
}

/** Reads "khoản 1, 2 và 3", "Điều 5 đến Điều 9", one kind of unit with its numbers. */
function readUnit(tokens: Tokens, at: number, apart: boolean): UnitList | null {
  const word = partAt(tokens, tokens.id[at] === THE_PLURAL ? at + 1 : at);
  if (!word) return null;
  const labels: Label[] = [];
  let next =
    tokens.id[word.to] === FROM || (word.part === 'appendix' && tokens.id[word.to] === NUMBER_WORD)
      ? word.to + 1
      : word.to;
  for (;;) {
    const label = labelAt(tokens, next, word.part);
    if (!label) break;
    labels.push(label);
    next = label.to;
    const range = rangeEnd(tokens, next, word.part);
    if (range) {
      labels[labels.length - 1] = { ...label, text: `${label.text}-${range.text}`, to: range.to };
      next = range.to;
    }
    const joined = tokens.id[next] === COMMA || tokens.id[next] === AND || tokens.id[next] === OR ? next + 1 : next;
    const more = tokens.id[joined] === AND ? joined + 1 : joined;
    const follower = joined === next ? null : labelAt(tokens, more, word.part);
    if (!follower || isWordLabelTooLong(tokens, more, word.part)) break;
    next = more;
  }
  const last = labels.at(-1);
  return last ? { part: word.part, labels, from: at, to: last.to, apart } : null;
}

/** A list of points goes on with single letters only: in "điểm a và tổ chức" the second is a word. */
const isWordLabelTooLong = (tokens: Tokens, at: number, part: PinpointPart): boolean =>
  part !== 'point' || tokens.id[at] === NUMBER_ID
    ? false
    : (tokens.end[at] as number) - (tokens.start[at] as number) > 1;

function rangeEnd(tokens: Tokens, at: number, part: PinpointPart): Label | null {
  const id = tokens.id[at] ?? 0;
  if (id === TO) {
    const word = partAt(tokens, at + 1);
    return labelAt(tokens, word?.part === part ? word.to : at + 1, part);
  }
  const dash = id < NUMBER_ID && isDash(codeOfMark(id)) && (part === 'clause' || part === 'article');
  return dash ? labelAt(tokens, at + 1, part) : null;
}

/**
 * Returns the provisions named from token `at` on, or null: units are joined into one provision while each is wider
 * than the one before ("điểm a khoản 2 Điều 5"), or narrower right behind it ("Điều 5 khoản 2"); a provision takes the
 * wider units that it lacks from the next one that has them ("khoản 1, khoản 2 Điều 3").
 */
export function readPinpoints(tokens: Tokens, at: number): PinpointRun | null {
  const units: UnitList[] = [];
  let next = at;
  let apart = false;
  const limit = Math.min(tokens.count, at + MOST_TOKENS);
  while (next < limit) {
    const unit = readUnit(tokens, next, apart);
    if (!unit) break;
    units.push(unit);
    next = passJoint(tokens, unit.to);
    apart = next !== unit.to && tokens.id[unit.to] !== OF && tokens.id[unit.to] !== OPEN;
  }
  const last = units.at(-1);
  return last ? { pinpoints: combine(units), to: last.to } : null;
}

function passJoint(tokens: Tokens, at: number): number {
  const id = tokens.id[at] ?? 0;
  const after = id === CLOSE ? at + 1 : at;
  const joint = tokens.id[after] ?? 0;
  if (
    joint !== COMMA &&
    joint !== SEMICOLON &&
    joint !== AND &&
    joint !== OR &&
    joint !== OF &&
    joint !== OPEN &&
    joint !== IN
  )
    return after;
  const second = tokens.id[after + 1] ?? 0;
  return second === AND || second === IN ? after + 2 : after + 1;
}

type Chain = UnitList[];

function combine(units: readonly UnitList[]): readonly WrittenPinpoint[] {
  const chains: Chain[] = [];
  for (const unit of units) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    const wider = before !== undefined && RANK[unit.part] < RANK[before.part];
    const narrower = before !== undefined && RANK[unit.part] > RANK[before.part] && !unit.apart;
    const commaWider = unit.apart && wider && (chain?.length ?? 0) > 0 && isCommaJoined(chain as Chain, unit);
    if (chain && ((wider && !unit.apart) || narrower || commaWider)) chain.push(unit);
    else chains.push([unit]);
  }
  return chains.flatMap((chain, at) => spread(chain, chains.slice(at + 1, at + 12)));
}

/** "điểm a, khoản 2, Điều 5": a comma between units of one provision, where each next one is the wider. */
const isCommaJoined = (chain: Chain, unit: UnitList): boolean =>
  !chain.some((other) => other.part === unit.part) && RANK[unit.part] >= RANK.article - 1;

function spread(chain: Chain, later: readonly Chain[]): readonly WrittenPinpoint[] {
  const narrowest = chain.reduce((a, b) => (RANK[b.part] > RANK[a.part] ? b : a));
  const widest = chain.reduce((a, b) => (RANK[b.part] < RANK[a.part] ? b : a));
  const shared: Partial<Record<PinpointPart, string>> = {};
  for (const unit of chain)
    if (unit !== narrowest) shared[unit.part] = unit.labels.map((label) => label.text).join(',');
  const least = RANK[widest.part] > RANK.article ? RANK.article : RANK.part;
  const lent = later.flat().filter((unit) => RANK[unit.part] < RANK[widest.part] && RANK[unit.part] >= least);
  const nearest = lent.length > 0 && RANK[widest.part] !== RANK.article ? lent : [];
  for (const unit of nearest) shared[unit.part] ??= unit.labels[0]?.text ?? '';
  const from = Math.min(...chain.map((unit) => unit.from));
  const to = Math.max(...chain.map((unit) => unit.to));
  return narrowest.labels.map((label) => ({
    from: narrowest.labels.length === 1 ? from : label.from,
    to: narrowest.labels.length === 1 ? to : label.to,
    parts: { ...shared, [narrowest.part]: label.text },
  }));
}
