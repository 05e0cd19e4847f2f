import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { itKnowsProvisions } from './provisions.contract.js';

const folder = mkdtempSync(join(tmpdir(), 'can-cu-provisions-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('provisions over HTTP, on the embedded store', () => {
  itKnowsProvisions(() => ({
    PORT: '0',
    CAN_CU_STORE: `sqlite:${join(folder, 'can-cu.db')}`,
    CAN_CU_COST_PER_MINUTE: '0',
    CAN_CU_CATALOGUE: 'none',
  }));
});
