import { romanNumeral } from '../values/roman-numeral.js';
import { PINPOINT_PARTS, type PinpointPart } from './mention.js';
import { type ProvisionParts, provisionPath, provisionStep } from './provision-step.js';

/**
 * Provision paths: `dieu-5/khoan-2/diem-a`, `phu-luc-i/muc-3`, `muc-2`, `mo-dau`. Steps go from the outside in, each the
 * unit's word and its number, folded to [a-z0-9.-]; đ is written `dd`. Articles are numbered through a document, so a
 * path begins with the article, whatever part, chapter or section it stands in.
 */

/** Returns the paths of the provisions that hold this one, outermost first: `dieu-5`, `dieu-5/khoan-2` of `dieu-5/khoan-2/diem-a`. */
export function enclosingPaths(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join('/'));
}

/** Most paths that one pinpoint names, and all of one mention; of a longer range the first ones count. */
export const MOST_PINPOINT_PATHS = 200;

/** Units in the order in which a list of them is written out: all points of the first clause, then of the second. */
const OUTERMOST_FIRST: readonly PinpointPart[] = ['appendix', ...PINPOINT_PARTS.filter((part) => part !== 'appendix')];

/**
 * Returns the paths of all provisions that a pinpoint names, in its order, distinct, at most {@link MOST_PINPOINT_PATHS}:
 * "các điểm a, b khoản 2 Điều 5" two, "Điều 5 đến Điều 9" five. Each is that of its section in the document's own text.
 */
export function pinpointPaths(pinpoint: ProvisionParts): readonly string[] {
  const each = OUTERMOST_FIRST.reduce<readonly ProvisionParts[]>(
    (outer, part) => {
      const value = pinpoint[part];
      return value === undefined ? outer : combined(outer, part, labelsOf(value));
    },
    [{}],
  );
  return [...new Set(each.map(provisionPath).filter(Boolean))];
}

/** Each of these with each label. Cut at every step to what may be returned, so that lists within lists stay short. */
const combined = (
  outer: readonly ProvisionParts[],
  part: PinpointPart,
  labels: readonly string[],
): readonly ProvisionParts[] =>
  outer
    .slice(0, Math.ceil(MOST_PINPOINT_PATHS / labels.length))
    .flatMap((parts) => labels.map((label) => ({ ...parts, [part]: label })))
    .slice(0, MOST_PINPOINT_PATHS);

/** Returns the paths of all provisions that the pinpoints of one mention name, in their order, distinct, at most {@link MOST_PINPOINT_PATHS}. */
export function namedPaths(pinpoints: readonly ProvisionParts[]): readonly string[] {
  const paths = new Set<string>();
  for (const pinpoint of pinpoints.slice(0, MOST_PINPOINT_PATHS)) {
    if (paths.size >= MOST_PINPOINT_PATHS) break;
    for (const path of pinpointPaths(pinpoint)) paths.add(path);
  }
  return [...paths].slice(0, MOST_PINPOINT_PATHS);
}

/**
 * Returns a path as paths are written here, whatever its case and however its parts and chapters are counted:
 * `Chuong-III/Muc-2` gives `chuong-3/muc-2`.
 */
export const normalisePath = (path: string): string =>
  path
    .trim()
    .toLowerCase()
    .split('/')
    .filter(Boolean)
    .map((step) => {
      const [, word, label] = /^(phan|chuong)-([ivxl]+)$/.exec(step) ?? [];
      return label === undefined ? step : provisionStep(word === 'phan' ? 'part' : 'chapter', label.toUpperCase());
    })
    .join('/');

/** Returns whether a text is written as paths are. */
export const isProvisionPath = (text: string): boolean => /^[a-z0-9.-]+(?:\/[a-z0-9.-]+)*$/.test(text);

/** Returns whether the path `named` is the path `asked`, lies within it, or encloses it. */
export const concerns = (named: string, asked: string): boolean =>
  named === asked || named.startsWith(`${asked}/`) || asked.startsWith(`${named}/`);

/** The labels of a list (`1,2`), its ranges (`5-9`) written out: the first ones, at least one. */
function labelsOf(value: string): readonly string[] {
  const labels: string[] = [];
  for (const label of value.split(',', MOST_PINPOINT_PATHS)) {
    if (labels.length >= MOST_PINPOINT_PATHS) break;
    const [from = '', to, ...more] = label.trim().split('-');
    labels.push(...(to === undefined || more.length > 0 ? [label.trim()] : rangeOf(from, to)));
  }
  return labels.slice(0, MOST_PINPOINT_PATHS);
}

/** Points are lettered in this order, without f, j, w and z. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** All labels from one to another, both included; only these two where their order is not known. */
const rangeOf = (from: string, to: string): readonly string[] =>
  romanRange(from, to) ?? letterRange(from, to) ?? numberRange(from, to) ?? [from, to];

function romanRange(from: string, to: string): readonly string[] | null {
  const [first, last] = [ROMAN_NUMBERS.get(from), ROMAN_NUMBERS.get(to)];
  return first === undefined || last === undefined || last < first ? null : upTo(first, last).map(romanNumeral);
}

function letterRange(from: string, to: string): readonly string[] | null {
  const [first, last] = [LETTERS.indexOf(from.toLowerCase()), LETTERS.indexOf(to.toLowerCase())];
  return first < 0 || last < first ? null : LETTERS.slice(first, last + 1);
}

const NUMBER = /^((?:\d{1,4}\.)*)(\d{1,4})(\p{L}?)$/u;

/** "5-9", "15a-15c", "5-9a", "1.2-1.5". */
function numberRange(from: string, to: string): readonly string[] | null {
  const [, outer, first, letter = ''] = NUMBER.exec(from) ?? [];
  const [, otherOuter, last, lastLetter = ''] = NUMBER.exec(to) ?? [];
  if (first === undefined || last === undefined || outer !== otherOuter) return null;
  const letters = ['', ...LETTERS];
  const [firstRank, lastRank] = [letters.indexOf(letter.toLowerCase()), letters.indexOf(lastLetter.toLowerCase())];
  if (Number(first) > Number(last) || (first === last && firstRank > lastRank)) return null;
  const upToLast = letters.slice(first === last ? firstRank : 0, lastRank + 1).map((one) => last + one);
  const between = upTo(Number(first) + 1, Number(last) - 1).map(String);
  return [...(first === last ? [] : [first + letter, ...between]), ...upToLast].map((label) => outer + label);
}

const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(last - first + 1, MOST_PINPOINT_PATHS)) }, (_, at) => first + at);

/** In capitals, for small i, v and x are letters of points; up to 89, for C and D are letters of appendices. */
const ROMAN_NUMBERS: ReadonlyMap<string, number> = new Map(upTo(1, 89).map((value) => [romanNumeral(value), value]));

const PADDED = 6;

/**
 * Returns the string that orders provisions of one document, ascending by code point: a provision before those within
 * it, numbers by value (`dieu-9` before `dieu-10`). No two paths give the same one.
 */
export function provisionSort(path: string): string {
  const natural = path.replace(/\d+/g, (digits) => digits.padStart(PADDED, '0')).replaceAll('/', ' ');
  return `${natural}\n${path}`;
}

/** Returns distinct paths of one document in the order of its provisions. */
export const inDocumentOrder = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths)].sort((a, b) => (provisionSort(a) < provisionSort(b) ? -1 : 1));
