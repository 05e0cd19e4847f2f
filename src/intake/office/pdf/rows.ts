import type { Cell, Page, PageRows, Row, Run } from './page.js';

/** By how much of the font's height baselines of one row differ. */
const SAME_BASELINE = 0.3;
/** Text below this share of the height of the row that it touches is raised or lowered. */
const SMALL = 0.8;
/** Gaps in heights of the font: the narrowest between words, and the narrowest between columns, which justified words may have too. */
const WORD_GAP = 0.14;
const COLUMN_GAP = 0.75;
/** A line drawn with characters below a heading. */
const RULE = /^[-_=–—─*~\s]{3,}$|^[*]$/u;
const NOTE_MARK = /^[[(]?(\d{1,3}|\*{1,3})[\])]?$/;
/** Units that have a power: "1.000 m2". */
const UNIT = /(?:^|[\s\d/(.])(?:[kcdm]?m|inch|CO|H|O|10)$/u;

interface Draft {
  readonly runs: Run[];
  y: number;
  size: number;
}

const isBlank = ({ text }: Run): boolean => text.trim() === '';

/** Returns the rows of a page. Small raised digits become note marks ("[1]"); lines drawn with characters are left out. */
export function rowsOf({ number, width, height, runs }: Page): PageRows {
  const drafts: Draft[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const draft = drafts.at(-1);
    if (isBlank(run)) continue;
    if (draft && run.y - draft.y <= SAME_BASELINE * Math.min(run.size, draft.size)) extend(draft, run);
    else drafts.push({ runs: [run], y: run.y, size: run.size });
  }
  const blanks = runs.filter(isBlank);
  const rows = joinRaised(drafts).flatMap((draft) => rowOf(draft, blanks) ?? []);
  return { number, width, height, rows };
}

function extend(draft: Draft, run: Run): void {
  draft.runs.push(run);
  if (run.size > draft.size) {
    draft.y = run.y;
    draft.size = run.size;
  }
}

/** A row of small text that touches text of the next or the last row belongs to it. */
function joinRaised(drafts: readonly Draft[]): readonly Draft[] {
  const joined = new Set<Draft>();
  drafts.forEach((draft, at) => {
    const hosts = [drafts[at + 1], drafts[at - 1]].filter((host) => host !== undefined && !joined.has(host));
    for (const run of [...draft.runs]) {
      const host = hosts.find((one) => one !== undefined && isRaisedOn(run, one));
      if (!host) continue;
      host.runs.push(run);
      draft.runs.splice(draft.runs.indexOf(run), 1);
    }
    if (draft.runs.length === 0) joined.add(draft);
  });
  return drafts.filter((draft) => !joined.has(draft));
}

const isRaisedOn = (run: Run, host: Draft): boolean =>
  run.size < SMALL * host.size &&
  Math.abs(host.y - run.y) < 0.7 * host.size &&
  host.runs.some(
    ({ x, width }) => Math.abs(run.x - x - width) < run.size || Math.abs(x - run.x - run.width) < run.size,
  );

interface OpenCell {
  text: string;
  readonly from: number;
  to: number;
}

/** Returns the row, or null where nothing but drawn lines stands on it. */
function rowOf(draft: Draft, blanks: readonly Run[]): Row | null {
  const runs = withWidths(withoutRepetition([...draft.runs].sort((a, b) => a.x - b.x)));
  const near = blanks.filter(({ y }) => Math.abs(y - draft.y) <= SAME_BASELINE * draft.size);
  const cells: OpenCell[] = [];
  for (const run of runs) addRun(cells, run, draft, near);
  const kept = cells
    .map(({ text, from, to }): Cell => ({ text: text.replace(/\s+/g, ' ').trim(), from, to }))
    .filter(({ text }) => text !== '' && !RULE.test(text));
  const [first] = kept;
  if (first === undefined) return null;
  return {
    ...{ cells: kept, y: draft.y, size: draft.size, from: first.from, to: kept.at(-1)?.to ?? first.to },
    fonts: [runs[0]?.font ?? '', runs.at(-1)?.font ?? ''],
  };
}

/** Some programs print text twice, a little apart, to make it bold. */
const withoutRepetition = (runs: readonly Run[]): readonly Run[] =>
  runs.filter((run, at) => {
    const last = runs[at - 1];
    return last === undefined || last.text !== run.text || Math.abs(last.x - run.x) > 0.3 * run.size || run.width < 1;
  });

function addRun(cells: OpenCell[], run: Run, draft: Draft, blanks: readonly Run[]): void {
  const cell = cells.at(-1);
  const gap = cell ? run.x - cell.to : 0;
  const to = run.x + run.width;
  if (!cell || gap > COLUMN_GAP * draft.size) {
    cells.push({ text: markOf(run, draft, '') ?? run.text, from: run.x, to });
    return;
  }
  const mark = markOf(run, draft, cell.text);
  const spaced = gap > WORD_GAP * draft.size || blanks.some((blank) => isBetween(blank, cell, run));
  cell.text += mark ?? (spaced ? ` ${run.text}` : run.text);
  cell.to = Math.max(cell.to, to);
}

const isBetween = ({ x, width }: Run, cell: OpenCell, run: Run): boolean =>
  x >= cell.to - 1 && x + width <= run.x + 0.2 * run.size;

/** Letters as a share of the middle width of all: narrow ones, and the others. */
const NARROW = /^[iíìỉĩịltrfjI.,;:'"()[\]|!-]$/u;
const NARROW_WIDTH = 0.6;
const OTHER_WIDTH = 1.15;

const hasWidth = ({ width, size }: Run): boolean => width > 0.05 * size;

/**
 * Some files have letters without a width, those made of several signs, drawn where the letter begins or where it ends. They
 * get the width of letters like them, and fill the gap that they stand in where it is no wider.
 */
function withWidths(runs: readonly Run[]): readonly Run[] {
  const measured = runs.filter(hasWidth);
  if (measured.length === runs.length) return runs;
  const letters = measured.reduce((sum, { text }) => sum + text.length, 0);
  const middle = measured.reduce((sum, { width }) => sum + width, 0) / Math.max(1, letters);
  const placed: Run[] = [];
  runs.forEach((run, at) => {
    const from = placed.at(-1);
    placed.push(hasWidth(run) || /^\p{M}*$/u.test(run.text) ? run : placeLetter(run, middle, from, runs[at + 1]));
  });
  return placed;
}

function placeLetter(run: Run, middle: number, before: Run | undefined, after: Run | undefined): Run {
  const composed = run.text.normalize('NFC');
  const width = composed.length * middle * (NARROW.test(composed) ? NARROW_WIDTH : OTHER_WIDTH);
  const from = before ? before.x + before.width : run.x;
  const gap = (after?.x ?? from + width) - from;
  const slack = 0.1 * run.size;
  if (gap > 0 && gap < width + WORD_GAP * run.size) return { ...run, x: from, width: gap };
  const touches = Math.abs(run.x - from) < slack || Math.abs(run.x - from - width) < slack;
  return { ...run, x: touches ? from : run.x, width };
}

/** A small raised number is the mark of a note, except behind a unit. */
function markOf(run: Run, draft: Draft, before: string): string | null {
  if (run.size >= SMALL * draft.size || run.y >= draft.y || UNIT.test(before)) return null;
  const number = NOTE_MARK.exec(run.text.trim())?.[1];
  return number === undefined ? null : `[${number}]`;
}
