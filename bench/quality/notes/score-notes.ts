import type { CitationKind } from '../../../src/domain/reading/citation.js';
import type { Note } from '../../../src/domain/reading/note.js';
import type { Reading } from '../../../src/domain/reading/reading.js';

/** An edge that a publisher's note states, as the crawl lists it: `by` does `rel` to `dst_doc`. Offsets are code units. */
export interface EditorialEdge {
  readonly dst_doc: string;
  readonly scope: string;
  readonly rel: string;
  readonly by: string;
  /** DD/MM/YYYY. */
  readonly effective: string;
  readonly start: number;
  readonly end: number;
}

/** What became of edges: how many there are, and of how many that holds. */
export interface NoteCounts {
  edges: number;
  /** Read with its act, its acting document by its whole name, and its day. */
  found: number;
  /** Those whose acting document is a mention at all, and those of them that act on the right document. */
  mentioned: number;
  directed: number;
  /** Those of a unit that calls itself "này", and those of them bound to such a unit. */
  units: number;
  bound: number;
}

const KINDS: Readonly<Record<string, CitationKind>> = {
  guides: 'GUIDES',
  amends: 'AMENDS',
  supplements: 'AMENDS',
  replaces: 'REPLACES',
  repeals: 'REPEALS',
  expires: 'REPEALS',
};
const UNITS: Readonly<Record<string, string>> = { Điều: 'dieu-', Khoản: 'khoan-', Điểm: 'diem-' };

/** Returns counts of nothing. */
export const noCounts = (): NoteCounts => ({ edges: 0, found: 0, mentioned: 0, directed: 0, units: 0, bound: 0 });

/** Counts how a reading tells one edge. Returns what is wrong, null where nothing is. */
export function scoreEdge(text: string, reading: Reading, edge: EditorialEdge, counts: NoteCounts): string | null {
  const by = edge.start + text.slice(edge.start, edge.end).lastIndexOf(edge.by);
  const to = by + edge.by.length;
  const at = reading.mentions.filter(({ start, end }) => start >= by && end <= to);
  const notes = reading.notes.filter(({ by: index }) => at.some((mention) => mention === reading.mentions[index]));
  const note = notes.find((each) => isTold(each, edge, text.slice(reading.mentions[each.by]?.end, to)));
  const scope = scopeBefore(text, by);
  const directed = at.every(({ role }) => role !== 'CITING') && notes.some((each) => actsOnRight(each, reading, scope));
  counts.edges++;
  if (at.length === 0) return 'no mention';
  counts.mentioned++;
  if (directed) counts.directed++;
  if (!note) return 'not found';
  counts.found++;
  return isBound(note, edge, counts) ? (directed ? null : 'wrong direction') : 'not bound';
}

/** Whether a note about a unit that calls itself "này" is bound to one; true for any other. */
function isBound({ onto, provisions }: Note, { scope }: EditorialEdge, counts: NoteCounts): boolean {
  const unit = UNITS[/(\S+) này$/u.exec(scope)?.[1] ?? ''];
  if (unit === undefined || onto !== null) return true;
  const bound = provisions.some((path) => path.slice(path.lastIndexOf('/') + 1).startsWith(unit));
  counts.units++;
  if (bound) counts.bound++;
  return bound;
}

/** The act and the day, and nothing of the name left out after the mention; a year may follow. */
const isTold = ({ kind, effectiveFrom }: Note, { rel, effective }: EditorialEdge, rest: string): boolean =>
  kind === KINDS[rel] && effectiveFrom === isoOf(effective) && /^(?:\s*năm \d{4})?\s*$/u.test(rest);

/** The words of a statement before the acting document; the crawl's own scope may begin within them. */
const scopeBefore = (text: string, by: number): string =>
  text
    .slice(Math.max(0, by - 600), by)
    .split(/\[|ngày \d\d? tháng \d\d? năm \d{4}|ngày \d\d?\/\d\d?\/\d{4}|hết hiệu lực: \d\d\/\d\d\/\d{4}\)/u)
    .at(-1) ?? '';

/** "Nội dung hướng dẫn Điều này tại Nghị định 102/2024/NĐ-CP nay" tells of that decree, all else of the text's own document. */
function actsOnRight({ onto }: Note, { mentions }: Reading, scope: string): boolean {
  const other = /hướng dẫn.{0,20} này|hướng dẫn tại|\) nay/u.test(scope);
  if (onto === null) return !other;
  const name = mentions[onto]?.quote ?? '';
  return other && (!/ tại /u.test(scope) || scope.includes(name));
}

const isoOf = (written: string): string => written.split('/').reverse().join('-');
