import { linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refuseStoreFile } from './store-file.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-store-file-'));
  writeFileSync(join(folder, 'kho.db'), '');
  linkSync(join(folder, 'kho.db'), join(folder, 'same.db'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['kho.db', true],
  ['./kho.db', true],
  ['kho.db-wal', true],
  ['same.db', true],
  ['other.db', false],
])('%s is the store itself: %s', (name, refused) => {
  const check = () => refuseStoreFile(`${folder}/${name}`, { kind: 'sqlite', path: join(folder, 'kho.db') });
  if (refused) expect(check).toThrow('is the store itself');
  else expect(check).not.toThrow();
});
