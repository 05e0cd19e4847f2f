import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashStore } from '../app/inputs/hash.js';
import { rebuildGraph } from '../app/inputs/rebuild.js';
import { listAll } from '../app/reads/list-all.js';
import { readSeedVocabulary } from '../server/seed-vocabulary.js';
import { openSqliteStore } from '../store/sqlite/sqlite-store.js';
import { createTestCli, type TestCli } from '../testing/cli.js';

const DOCUMENTS = 120;

/** A decision of a province that cites one document that others cite too, and one that only it cites. */
const decision = (at: number): string => `ỦY BAN NHÂN DÂN
TỈNH BÌNH DƯƠNG

Số: ${at}/QĐ-UBND

Bình Dương, ngày 05 tháng 3 năm 2020

QUYẾT ĐỊNH
Về việc phân công công tác số ${at}

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
Căn cứ Nghị quyết số ${at}/NQ-CP ngày 01 tháng 02 năm 2020 của Chính phủ;

Điều 1. Thực hiện theo Nghị quyết số ${at}/NQ-CP.
`;

let cli: TestCli;
let texts: string;

beforeEach(() => {
  cli = createTestCli();
  texts = join(cli.folder, 'texts');
  mkdirSync(texts);
  for (let at = 1; at <= DOCUMENTS; at++) writeFileSync(join(texts, `${at}.txt`), decision(at));
});
afterEach(() => cli.remove());

async function look(): Promise<{ readonly inputs: number; readonly differed: boolean; readonly hash: string }> {
  const store = await openSqliteStore(join(cli.folder, 'store.db'));
  const inputs = (await listAll(store, 'inputs')).length;
  const { differed } = await rebuildGraph(store, readSeedVocabulary(), { reread: false });
  const hash = await hashStore(store);
  await store.close();
  return { inputs, differed, hash };
}

describe('an ingest that is killed', () => {
  it('leaves a store that opens, each document wholly in or out, and goes on where it is run again', {
    timeout: 120_000,
  }, async () => {
    for (const milliseconds of [0, 30, 90]) {
      const child = cli.start(['ingest', texts]);
      const closed = once(child, 'close');
      await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
      await closed;
      const { inputs, differed } = await look();
      expect(inputs).toBeGreaterThan(0);
      expect(differed).toBe(false);
    }
    expect((await cli.run(['ingest', texts])).code).toBe(0);
    const { inputs, differed, hash } = await look();
    expect([inputs, differed]).toEqual([DOCUMENTS, false]);
    expect((await cli.run(['ingest', texts])).code).toBe(0);
    expect((await look()).hash).toBe(hash);
  });
});
