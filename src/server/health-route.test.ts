import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegalStore } from '../store/legal-store.js';
import { buildStoryServer } from '../testing/server.js';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-health-'));
  path = join(folder, 'store.db');
  writeFileSync(path, 'a store');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Asks for the health of a server whose store is in the file, after something happened to it. */
async function healthAfter(happen: () => void, changed: Partial<LegalStore> = {}) {
  const { app, close } = await buildStoryServer({
    environment: { CAN_CU_STORE: `sqlite:${path}` },
    change: (store) => ({ ...store, ...changed }),
  });
  happen();
  const answer = await app.inject('/health');
  await close();
  return [answer.statusCode, answer.json()];
}
const unavailable = (reason: string) => [503, { status: 'unavailable', store: 'sqlite', reason }];
const nothing = (): void => {};

describe('/health', () => {
  it('says that the store answers', async () => {
    expect(await healthAfter(nothing)).toEqual([200, { status: 'ok', store: 'sqlite', dataVersion: '1' }]);
  });

  it('stays well when the file grows', async () => {
    const [status] = await healthAfter(() => writeFileSync(path, 'more', { flag: 'a' }));
    expect(status).toBe(200);
  });

  it('says that the file was deleted', async () => {
    expect(await healthAfter(() => rmSync(path))).toEqual(
      unavailable('The file of the store was deleted below the server: start the server anew'),
    );
  });

  it('says that another file is in its place', async () => {
    const exchange = (): void => {
      writeFileSync(`${path}.new`, 'another store');
      renameSync(`${path}.new`, path);
    };
    expect(await healthAfter(exchange)).toEqual(
      unavailable('The file of the store was exchanged for another below the server: start the server anew'),
    );
  });

  it('says that the store hangs', async () => {
    const hanging = { dataVersion: () => new Promise<number>(() => {}) };
    expect(await healthAfter(nothing, hanging)).toEqual(unavailable('The store did not answer within 1500 ms'));
  });

  it('does not repeat what the store says when it fails', async () => {
    const failing = { dataVersion: () => Promise.reject(new Error('hush at 10.0.0.1')) };
    expect(await healthAfter(nothing, failing)).toEqual(
      unavailable('The store does not answer; the reason is in the log'),
    );
  });
});
