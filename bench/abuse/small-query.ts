import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { HUB_KEY } from './hub-graph.js';

/** How long a small query waited for its answer, in milliseconds. */
export interface Waits {
  readonly worst: number;
  readonly failed: number;
}

const BODY = JSON.stringify({ query: `{ document(by: { key: "${HUB_KEY}" }) { key issuers { name } } }` });
const PAUSE = 20;
/** Milliseconds after which a small query counts as failed. */
const PATIENCE = 30_000;

/** Asks a small query every 20 ms, over a connection of its own, as another client would while `work` runs. */
export async function besideSmallQuery<T>(
  origin: string,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly waits: Waits }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const over = new AbortController();
  const asking = askUntil(origin, agent, over.signal);
  try {
    const result = await work();
    over.abort();
    return { result, waits: await asking };
  } finally {
    over.abort();
    await asking;
    agent.destroy();
  }
}

async function askUntil(origin: string, agent: Agent, over: AbortSignal): Promise<Waits> {
  const waits = { worst: 0, failed: 0 };
  while (!over.aborted) {
    const start = performance.now();
    if (!(await ask(origin, agent))) waits.failed++;
    waits.worst = Math.max(waits.worst, Math.round(performance.now() - start));
    await sleep(PAUSE);
  }
  return waits;
}

function ask(origin: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { method: 'POST', agent, timeout: PATIENCE, headers: { 'content-type': 'application/json' } };
    const sent = request(`${origin}/graphql`, options, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode === 200));
    });
    sent.once('timeout', () => sent.destroy());
    sent.once('error', () => resolve(false));
    sent.end(BODY);
  });
}
