import type { PinpointPart } from '../../domain/reading/mention.js';
import { ATTACHED } from '../patterns/linking-words.js';
import { PROVISION_PARTS, PROVISION_WORDS } from '../patterns/provision-words.js';
import { phraseIds, wordId } from '../text/lexicon.js';
import { CLOSE_BRACKET, COLON, COMMA, DOT, isDashMark, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { AND, AT, FROM, NUMBER_WORD, OF, OR, ORDINAL, SUBPOINT, THE_PLURAL, UNTIL } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { idAt, NUMBER_ID, type Tokens } from '../text/tokens.js';
import {
  joinUnits,
  type LabelledUnit,
  type ProvisionLabel,
  type UnitConnector,
  type WrittenPinpoint,
} from './join-provision-units.js';
import { labelAt } from './provision-label.js';

/** Provisions named one after another, in tokens. */
export interface PinpointRun {
  readonly from: number;
  readonly pinpoints: readonly WrittenPinpoint[];
  readonly to: number;
}

const WHOLE = wordId('hết');
const IN: ReadonlySet<number> = new Set([AT, wordId('thuộc')]);
const CONNECTORS: ReadonlyMap<number, UnitConnector> = new Map<number, UnitConnector>([
  [OF, 'OF'],
  ...[...IN].map((id): [number, UnitConnector] => [id, 'OF']),
  [OPEN_BRACKET, 'BRACKET'],
  [COMMA, 'COMMA'],
  [AND, 'AND'],
  [OR, 'AND'],
  [SEMICOLON, 'SEMICOLON'],
]);
/** Words for rows, list items and parts of sections, which have no place among provisions; what holds them is one ("số thứ tự 4 của mục VIII"). */
const ROWS = ['số thứ tự', 'các số thứ tự', 'gạch đầu dòng', 'tiểu mục'].map(phraseIds);
/** Words and marks of which the numbers of rows consist. */
const ROW_WORDS: ReadonlySet<number> = new Set([
  ...[NUMBER_ID, COMMA, AND, OF, DOT, COLON, ...UNTIL, ...IN],
  ORDINAL,
  ...['nhất', 'hai', 'ba', 'tư', 'cuối', 'đầu', 'tiên'].map(wordId),
]);
/** By unit, the words before it that make another word of it: "danh mục 1", "giai đoạn 2" are no provisions. */
const COMPOUNDS: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  Object.entries({
    phần: 'thành học cổ môn một toàn bán',
    mục: 'danh hạng đề thư chuyên tiểu',
    khoản: 'tài điều trang',
    điểm: 'thời địa đặc quan ưu nhược khuyết trọng kiểm thí tâm giao cao',
    đoạn: 'giai công phân',
    tiết: 'chi',
    chương: 'hiến huy',
  }).map(([unit, words]) => [wordId(unit), new Set(words.split(' ').map(wordId))]),
);
const ONWARDS = phraseIds('trở đi');
const NEXT_ONES = phraseIds('tiếp theo');
/** How many tokens a run of provisions may have before its last unit. */
const MOST_TOKENS = 160;
/** After an appendix without a number, these words begin to name its document, of which it is the only one. */
const DOCUMENT_FOLLOWS = [...ATTACHED, [OF]];

const partAt = (tokens: Tokens, at: number): { readonly part: PinpointPart; readonly to: number } | null => {
  const word = at < tokens.count ? matchPhrase(tokens, at, PROVISION_PARTS) : null;
  return word && { part: word.value, to: at + word.ids.length };
};

/** Returns true for a word with which a provision may begin, by its number. */
export const isPinpointWord = (id: number): boolean => PROVISION_WORDS.has(id);

/** One kind of unit with its numbers: "khoản 1, 2 và 3", "Điều 5 đến Điều 9". */
function readUnit(tokens: Tokens, at: number, connector: UnitConnector): LabelledUnit | null {
  const word = partAt(tokens, idAt(tokens, at) === THE_PLURAL ? at + 1 : at);
  if (!word) return null;
  const numbered = word.part === 'appendix' && idAt(tokens, word.to) === NUMBER_WORD;
  const labels = readLabels(tokens, idAt(tokens, word.to) === FROM || numbered ? word.to + 1 : word.to, word.part);
  const last = labels.at(-1);
  if (last) return { part: word.part, labels, from: at, to: passFollowing(tokens, last.to, word.part), connector };
  const isOnlyAppendix =
    word.part === 'appendix' &&
    word.to === at + 2 &&
    idAt(tokens, at - 1) !== NUMBER_WORD &&
    DOCUMENT_FOLLOWS.some((words) => followsAt(tokens, word.to, words));
  return isOnlyAppendix
    ? { part: word.part, labels: [{ text: '', from: at, to: word.to }], from: at, to: word.to, connector }
    : null;
}

/** "Điều 10 trở đi", "Điều 5 và các điều tiếp theo": the first one is named, and that others follow. */
function passFollowing(tokens: Tokens, at: number, part: PinpointPart): number {
  if (followsAt(tokens, at, ONWARDS)) return at + ONWARDS.length;
  const noun = idAt(tokens, at) === AND && idAt(tokens, at + 1) === THE_PLURAL ? partAt(tokens, at + 2) : null;
  return noun?.part === part && followsAt(tokens, noun.to, NEXT_ONES) ? noun.to + NEXT_ONES.length : at;
}

function readLabels(tokens: Tokens, at: number, part: PinpointPart): readonly ProvisionLabel[] {
  const labels: ProvisionLabel[] = [];
  let label = labelAt(tokens, at, part);
  while (label) {
    const range = rangeEnd(tokens, label.to, part);
    labels.push(range ? { text: `${label.text}-${range.text}`, from: label.from, to: range.to } : label);
    const next = (range ?? label).to;
    const joined =
      idAt(tokens, next) === COMMA || idAt(tokens, next) === AND || idAt(tokens, next) === OR ? next + 1 : next;
    if (joined === next) break;
    label = labelAt(tokens, idAt(tokens, joined) === AND ? joined + 1 : joined, part);
  }
  return labels;
}

/** The second number of a range: "đến Điều 9", "- 9". */
function rangeEnd(tokens: Tokens, at: number, part: PinpointPart): ProvisionLabel | null {
  const id = idAt(tokens, at);
  if (UNTIL.has(id)) {
    const next = idAt(tokens, at + 1) === WHOLE ? at + 2 : at + 1;
    const word = partAt(tokens, next);
    return labelAt(tokens, word?.part === part ? word.to : next, part);
  }
  const dash = isDashMark(id) && (part === 'clause' || part === 'article' || part === 'point');
  return dash ? labelAt(tokens, at + 1, part) : null;
}

/** Returns the provisions named from token `at` on, as one run of joined units; null where none begins there. */
export function readPinpoints(tokens: Tokens, at: number): PinpointRun | null {
  if (COMPOUNDS.get(idAt(tokens, at))?.has(idAt(tokens, at - 1))) return null;
  const units: LabelledUnit[] = [];
  let next = at;
  let connector: UnitConnector = 'OF';
  const limit = Math.min(tokens.count, at + MOST_TOKENS);
  while (next < limit) {
    const unit = readUnit(tokens, next, connector);
    if (!unit) break;
    units.push(unit);
    ({ connector, next } = passConnector(tokens, unit.to));
  }
  const last = units.at(-1);
  return last ? { from: at, pinpoints: joinUnits(withSubpoints(tokens, units)), to: last.to } : null;
}

/** Returns the runs of provisions named in the tokens `[from, to)`, in order. The last may end after `to`. */
export function readPinpointRuns(tokens: Tokens, from: number, to: number): readonly PinpointRun[] {
  const runs: PinpointRun[] = [];
  let at = from;
  while (at < to) {
    const run = isPinpointWord(idAt(tokens, at)) ? readPinpoints(tokens, at) : null;
    if (run) runs.push(run);
    at = run?.to ?? at + 1;
  }
  return runs;
}

/** "tiết b điểm 1.2": next to a point, "tiết" is the narrower unit, else it is a point itself. */
const withSubpoints = (tokens: Tokens, units: readonly LabelledUnit[]): readonly LabelledUnit[] =>
  units.map((unit, index) => {
    if (unit.part !== 'point' || !isSubpoint(tokens, unit)) return unit;
    const isPoint = (other: LabelledUnit | undefined): boolean => other?.part === 'point' && !isSubpoint(tokens, other);
    const isNextToPoint = isPoint(units[index + 1]) || (unit.connector === 'OF' && isPoint(units[index - 1]));
    return isNextToPoint ? { ...unit, part: 'paragraph' } : unit;
  });

const isSubpoint = (tokens: Tokens, { from }: LabelledUnit): boolean =>
  idAt(tokens, from) === SUBPOINT || idAt(tokens, from + 1) === SUBPOINT;

function passConnector(tokens: Tokens, at: number): { readonly connector: UnitConnector; readonly next: number } {
  const from = idAt(tokens, at) === CLOSE_BRACKET ? at + 1 : at;
  const connector = CONNECTORS.get(idAt(tokens, from));
  if (!connector) return { connector: 'OF', next: passRows(tokens, from) };
  const second = idAt(tokens, from + 1);
  const next = second === AND || IN.has(second) || second === FROM ? from + 2 : from + 1;
  return { connector: second === AND ? 'AND' : connector, next: passRows(tokens, next) };
}

/** Passes "số thứ tự 4 của" before the provision that holds the row. */
function passRows(tokens: Tokens, at: number): number {
  const rows = ROWS.find((words) => followsAt(tokens, at, words));
  if (!rows) return at;
  let next = at + rows.length;
  while (next < Math.min(tokens.count, at + MOST_TOKENS) && ROW_WORDS.has(idAt(tokens, next))) next++;
  return next;
}
