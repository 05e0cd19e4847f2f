import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startServer } from '../src/testing/running-server.js';

/** The directive of the seed: it cites seven documents, and with them makes a lineage of eight. */
export const DIRECTIVE = '1-ct-ubnd_ubnd-tinh-binh-duong_2021';

/**
 * Starts the compiled server over the seed before the tests of a file, and ends it afterwards. Returns the address of its
 * API. `settings` choose another store than an embedded one of its own.
 */
export function serveSeed(settings?: Readonly<Record<string, string>>): () => string {
  let origin = '';
  let stop = async () => {};
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'can-cu-clients-'));
    const server = await startServer(settings ?? { CAN_CU_STORE: `sqlite:${join(folder, 'store.db')}` });
    origin = server.origin;
    stop = async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    };
  });
  afterAll(() => stop());
  return () => `${origin}/graphql`;
}
