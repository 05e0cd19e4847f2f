import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ASSURANCES, CITATION_KINDS } from '../../domain/reading/citation.js';
import { makeAssertion, makeDocument, makeRecord } from '../contract/build-rows.js';
import { EMPTY_WORLD, emptyDerivation, wholeBatch } from '../contract/world.js';
import type { TraceRequest } from '../legal-store.js';
import { openReader } from './connection.js';
import { openSqliteStore, storeOver } from './sqlite-store.js';

const [A, B] = [makeDocument('a'), makeDocument('b')];
const edge = makeAssertion('e', { fromId: A.id, toId: B.id, kind: 'BASED_ON', assurance: 'STATED' });
const WORLD = {
  ...EMPTY_WORLD,
  documents: [A, B],
  inputs: [{ row: makeRecord('r'), derivation: { ...emptyDerivation('r'), assertions: [edge] } }],
};
const WALK: TraceRequest = {
  start: A.id,
  direction: 'BASES',
  kinds: CITATION_KINDS,
  depth: 3,
  asOf: null,
  assurance: ASSURANCES,
  maxDocuments: 10,
  maxCitations: 10,
  timeout: 60_000,
};

let folder = '';
let path = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-reader-'));
  path = join(folder, 'a store?#%20.db');
  const store = await openSqliteStore(path);
  await store.save(wholeBatch(WORLD), 0);
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a reader', () => {
  it('reads a file of any name, and refuses to write', async () => {
    const connection = openReader(path, 5_000, () => undefined);
    const reader = storeOver(connection, {});
    expect((await reader.trace(WALK)).documents.map(({ row }) => row.key)).toEqual(['a', 'b']);
    const saving = reader.save(wholeBatch(EMPTY_WORLD), 1);
    await expect(saving).rejects.toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining(path) });
    await reader.close();
  });

  it('stops before the next statement when it is told to', async () => {
    let statements = 0;
    const connection = openReader(path, 5_000, () => {
      statements += 1;
      if (statements === 3) throw new Error('stopped');
    });
    const reader = storeOver(connection, {});
    await expect(reader.trace(WALK)).rejects.toThrow('stopped');
    expect(statements).toBe(3);
    expect(await reader.getDocuments([A.id])).toEqual([A]);
    await reader.close();
  });
});
