import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type GoldEntry, readGold } from './gold-file.js';

const folder = mkdtempSync(join(tmpdir(), 'quality-'));
afterAll(() => rmSync(folder, { recursive: true }));

const jsonl = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const read = async (...args: Parameters<typeof readGold>): Promise<readonly GoldEntry[]> => {
  const entries: GoldEntry[] = [];
  for await (const entry of readGold(...args)) entries.push(entry);
  return entries;
};
const idsOf = (entries: readonly GoldEntry[]) => entries.map(({ document }) => document.id);
const ALL = { part: 'all', every: 1, texts: null } as const;

describe('a gold file', () => {
  const ten = Array.from({ length: 10 }, (_, index) => ({ id: `D${index}`, text: 'x', mentions: [] }));

  it('is read whole, by part, or every nth line, compressed or not', async () => {
    const path = file('ten.gold.gz', gzipSync(jsonl(ten)));
    expect(idsOf(await read(path, ALL))).toHaveLength(10);
    expect(idsOf(await read(path, { ...ALL, every: 4 }))).toEqual(['D0', 'D4', 'D8']);
    const [look, measure] = [await read(path, { ...ALL, part: 'look' }), await read(path, { ...ALL, part: 'measure' })];
    expect([...idsOf(look), ...idsOf(measure)].sort()).toEqual(ten.map(({ id }) => id));
  });

  it('gives the extractor what is known about the document, and no labels', async () => {
    const line = { id: 'A', text: 'Luật', type: 'Luật', date: '2020-01-02', title: 'Luật', mentions: [] };
    const [entry] = await read(file('one.gold', jsonl([line])), ALL);
    expect(JSON.parse(entry?.line ?? '')).toEqual({ id: 'A', text: 'Luật', type: 'Luật', date: '2020-01-02' });
  });

  it('is joined with the texts of a folder, and lines without a text are left out', async () => {
    file('corpus.jsonl', jsonl([{ id: 'A', type: 'Luật', text: 'Luật Giá' }]));
    const labelled = jsonl([
      { id: 'A', mentions: [{ start: 0, end: 8, relation: 'REFERS' }] },
      { id: 'B', mentions: [] },
    ]);
    const path = file('labels.gold', labelled);
    expect(await read(path, ALL)).toEqual([]);
    const [entry, ...others] = await read(path, { ...ALL, texts: folder });
    expect(others).toEqual([]);
    expect(entry?.document).toMatchObject({ type: 'luật', references: [{ text: 'Luật Giá' }] });
  });
});
