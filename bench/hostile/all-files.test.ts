import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeFile, MAX_TEXT_BYTES } from '../../src/app/inputs/decode-file.js';
import { ARCHIVE_LIMITS } from '../../src/sources/limits.js';
import { readSources } from '../../src/sources/read-sources.js';
import { HOSTILE_KINDS } from './all-files.js';

const LIMITS = { ...ARCHIVE_LIMITS, fileBytes: MAX_TEXT_BYTES };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What becomes of a file, as `HostileFile.expected`. */
async function outcomeOf(path: string): Promise<string> {
  const codes = new Set<string>();
  for await (const item of readSources([path], async () => ({ kind: 'refused', refusal: { code: 'EMPTY' } }), LIMITS)) {
    const read = item.kind === 'file' ? await item.read() : { kind: 'refused' as const, refusal: item.refusal };
    const decoded =
      read.kind === 'bytes' && item.kind === 'file' ? await decodeFile({ bytes: read.bytes, name: item.name }) : read;
    codes.add('refusal' in decoded ? decoded.refusal.code : 'READ');
  }
  return [...codes].sort().join('+');
}

it('there are a hundred and more, each with a name of its own', () => {
  const names = HOSTILE_KINDS.flatMap(({ kind, files }) => files.map(({ name }) => `${kind}/${name}`));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(100);
});

describe.each(HOSTILE_KINDS.filter(({ kind }) => kind !== 'catalogue'))('$kind', ({ files }) => {
  it.each(files.filter(({ long }) => !long))('$name is $expected', async ({ name, expected, write }) => {
    const path = join(folder, name);
    write(path);
    expect(await outcomeOf(path)).toBe(expected);
  });
});
