import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { describeCrashContract } from '../contract/crash-contract.js';
import { openSqliteStore } from './sqlite-store.js';

const folder = mkdtempSync(join(tmpdir(), 'can-cu-crash-'));
const path = join(folder, 'store.db');

afterAll(() => rmSync(folder, { recursive: true }));

describeCrashContract(
  'SQLite',
  () => ({ engine: 'sqlite', path }),
  () => openSqliteStore(path),
);
