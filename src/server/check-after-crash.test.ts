import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite/sqlite-store.js';
import { refuseDamaged, wasLeftOpen } from './check-after-crash.js';

const folder = mkdtempSync(join(tmpdir(), 'can-cu-crash-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('knows a store that was not closed from one that was, and from one that does not exist', async () => {
  const path = join(folder, 'store.db');
  const left = join(folder, 'left.db');
  expect(wasLeftOpen({ kind: 'sqlite', path })).toBe(false);
  const store = await openSqliteStore(path);
  // What is on the disk while the store is open is what a killed process leaves.
  for (const ending of ['', '-wal']) copyFileSync(`${path}${ending}`, `${left}${ending}`);
  await store.close();
  expect([path, left].map((one) => wasLeftOpen({ kind: 'sqlite', path: one }))).toEqual([false, true]);
});

it('lets a sound store pass and refuses a damaged one with what was found', async () => {
  const store = await openSqliteStore(':memory:');
  await expect(refuseDamaged(store)).resolves.toBeUndefined();
  const check = async () => [{ code: 'PAGES_DAMAGED', where: 'file', message: 'Tree 7 page 9: wrong' } as const];
  const refused = refuseDamaged({ ...store, check });
  await expect(refused).rejects.toMatchObject({ code: 'CORRUPT', message: expect.stringContaining('page 9') });
  await store.close();
});
