import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { parseConfig } from './config.js';
import { asker, itAnswersDayOneQuestions } from './day-one.contract.js';
import { createLog } from './log.js';
import { type RunningServer, startServer } from './start-server.js';

const folder = mkdtempSync(join(tmpdir(), 'can-cu-day-one-'));
let server: RunningServer;

beforeAll(async () => {
  const config = parseConfig({
    PORT: '0',
    CAN_CU_STORE: `sqlite:${join(folder, 'can-cu.db')}`,
    CAN_CU_COST_PER_MINUTE: '0',
    CAN_CU_CATALOGUE: 'none',
  });
  server = await startServer(config, createLog('silent', false));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the day-one questions over HTTP, on the embedded store', () => {
  itAnswersDayOneQuestions(asker(() => server.apiUrl));
});
