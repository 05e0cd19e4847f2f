import { type Attributes, readXml } from './read-xml.js';

/** A level of a list, as `numbering.xml` describes it. */
interface Level {
  start: number;
  format: string;
  /** "%1.%2)": each digit stands for the number of that level. */
  text: string;
  /** Whether the numbers of higher levels are written in Arabic digits. */
  legal: boolean;
  suffix: string;
  /** The style whose paragraphs have this level. */
  style: string | null;
}

interface List {
  readonly abstract: string;
  /** Numbers that this list begins with, other than its kind of list. */
  readonly starts: ReadonlyMap<number, number>;
}

interface OpenList extends List {
  readonly id: string;
  abstract: string;
  readonly starts: Map<number, number>;
  /** The level that is overridden. */
  at: number;
}

/** What is open while `numbering.xml` is read. */
interface OpenNumbering {
  levels: Level[];
  level: Level;
  list: OpenList | null;
}

/** Lists have nine levels. */
const LEVELS = 9;
const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', legal: false, suffix: 'tab', style: null });

const ROMAN: readonly (readonly [number, string])[] = [
  ...[[1000, 'm'] as const, [900, 'cm'] as const, [500, 'd'] as const, [400, 'cd'] as const],
  ...[[100, 'c'] as const, [90, 'xc'] as const, [50, 'l'] as const, [40, 'xl'] as const],
  ...[[10, 'x'] as const, [9, 'ix'] as const, [5, 'v'] as const, [4, 'iv'] as const, [1, 'i'] as const],
];

function roman(number: number): string {
  let rest = Math.min(number, 3999);
  let text = '';
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) text += letters;
  return text;
}

/** a, b, …, z, aa, bb, …: Word repeats the letter. */
const letters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)));

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  none: () => '',
};

const written = (number: number, format: string): string => (FORMATS[format] ?? String)(number);

/** A sign of a symbol font, which stands for some bullet. */
const PRIVATE = /[\ue000-\uf8ff]/;

/** The numbers that a word processor writes before paragraphs of lists, counted from the first paragraph on. */
export class Numbering {
  private readonly kinds = new Map<string, Level[]>();
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /** Reads `numbering.xml`; without it no paragraph has a number. */
  constructor(bytes: Uint8Array | undefined) {
    if (bytes) this.read(bytes);
  }

  private read(bytes: Uint8Array): void {
    const open: OpenNumbering = { levels: [], level: newLevel(), list: null };
    readXml(bytes, {
      open: (name, attributes) => {
        if (name === 'abstractNum') this.openKind(open, attributes);
        else if (open.list) setList(open.list, name, attributes);
        else if (name === 'num') open.list = { id: attributes.numId ?? '', abstract: '', starts: new Map(), at: 0 };
        else if (name === 'lvl') open.level = open.levels[Number(attributes.ilvl)] ?? newLevel();
        else setLevel(open.level, name, attributes);
      },
      close: (name) => {
        if (name !== 'num' || !open.list) return;
        this.lists.set(open.list.id, open.list);
        open.list = null;
      },
      text: () => undefined,
    });
  }

  private openKind(open: OpenNumbering, { abstractNumId = '' }: Attributes): void {
    open.levels = Array.from({ length: LEVELS }, newLevel);
    this.kinds.set(abstractNumId, open.levels);
  }

  /** Returns the level that a style has in a list; null where the list names none. */
  levelOf(list: string, style: string | null): number | null {
    const levels = this.kinds.get(this.lists.get(list)?.abstract ?? '') ?? [];
    const at = style === null ? -1 : levels.findIndex((level) => level.style === style);
    return at < 0 ? null : at;
  }

  /** Counts a paragraph of a list, and returns what is written before it, with a space behind; '' for nothing. */
  next(id: string, at: number): string {
    const list = this.lists.get(id);
    const levels = this.kinds.get(list?.abstract ?? '');
    const level = levels?.[at];
    if (!list || !levels || !level) return '';
    if (level.format === 'bullet') return `${bullet(level.text)} `;
    const counts = this.count(id, list, levels, at);
    const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = level.legal && index < at ? 'decimal' : (levels[index]?.format ?? 'decimal');
      return written(counts[index] ?? 1, format);
    });
    return text === '' || level.suffix === 'nothing' ? text : `${text} `;
  }

  private count(id: string, list: List, levels: readonly Level[], at: number): readonly (number | undefined)[] {
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    const start = list.starts.get(at);
    if (start !== undefined && !this.begun.has(`${id} ${at}`)) counts[at] = start - 1;
    this.begun.add(`${id} ${at}`);
    for (let higher = 0; higher < at; higher++) counts[higher] ??= levels[higher]?.start ?? 1;
    counts[at] = (counts[at] ?? (levels[at]?.start ?? 1) - 1) + 1;
    counts.length = at + 1;
    return counts;
  }
}

const bullet = (text: string): string => (text.trim() === '' || PRIVATE.test(text) || /^[o§]$/.test(text) ? '-' : text);

/** Levels that a list replaces as a whole are not read: word processors write only other beginnings. */
function setList(list: OpenList, name: string, { val = '', ilvl }: Attributes): void {
  if (name === 'abstractNumId') list.abstract = val;
  else if (name === 'lvlOverride') list.at = Number(ilvl);
  else if (name === 'startOverride') list.starts.set(list.at, Number(val));
}

function setLevel(level: Level, name: string, { val = '' }: Attributes): void {
  if (name === 'start') level.start = Number(val);
  else if (name === 'numFmt') level.format = val;
  else if (name === 'lvlText') level.text = val;
  else if (name === 'isLgl') level.legal = val !== '0';
  else if (name === 'suff') level.suffix = val;
  else if (name === 'pStyle') level.style = val;
}
