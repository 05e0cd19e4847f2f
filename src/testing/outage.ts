import { setTimeout as sleep } from 'node:timers/promises';
import type { TestServer } from '../store/neo4j/test-server.js';

/** What clients saw of one outage of the database. */
export interface Outage {
  /** How many answers bore each code; RIGHT for those that were as before the outage. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** The longest wait for an answer, in milliseconds. */
  readonly longest: number;
  /** The longest wait for `/health`, in milliseconds. */
  readonly longestHealth: number;
  /** Milliseconds from when the database was back until a client had a right answer. */
  readonly back: number;
}

/** How an outage is made: the database hangs or is killed, for some milliseconds, under some clients. */
export interface OutagePlan {
  readonly kind: 'HANG' | 'CRASH';
  readonly duration: number;
  readonly clients: number;
}

/**
 * Makes an outage of the database below a server that clients ask the same question all the while. Returns what they saw,
 * once `/health` has told the outage and its end.
 */
export async function makeOutage(
  database: TestServer,
  origin: string,
  query: string,
  { kind, duration, clients }: OutagePlan,
): Promise<Outage> {
  const asked = startClients(origin, query, (await ask(origin, query)).body, clients);
  await sleep(300);
  const began = performance.now();
  await (kind === 'HANG' ? database.hang() : database.crash());
  const untilNoticed = await untilHealth(origin, 503);
  await sleep(Math.max(0, duration - (performance.now() - began)));
  await (kind === 'HANG' ? database.goOn() : database.startAgain());
  const ended = performance.now();
  const back = (await asked.nextRight()) - ended;
  const untilWell = await untilHealth(origin, 200);
  return { ...(await asked.stop()), longestHealth: Math.max(untilNoticed, untilWell), back };
}

interface Answer {
  readonly body: string;
  readonly waited: number;
}

async function ask(origin: string, query: string): Promise<Answer> {
  const began = performance.now();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { body: await response.text(), waited: performance.now() - began };
}

function startClients(origin: string, query: string, right: string, clients: number) {
  const outcomes: Record<string, number> = {};
  let [longest, lastRight, over] = [0, 0, false];
  const client = async (): Promise<void> => {
    while (!over) {
      const { body, waited } = await ask(origin, query);
      const outcome = body === right ? 'RIGHT' : (/"code":"(\w+)"/.exec(body)?.[1] ?? 'WRONG');
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      longest = Math.max(longest, waited);
      if (outcome === 'RIGHT') lastRight = performance.now();
      else await sleep(20);
    }
  };
  const running = Promise.all(Array.from({ length: clients }, client));
  return {
    nextRight: async (): Promise<number> => {
      const from = performance.now();
      while (lastRight < from) await sleep(5);
      return lastRight;
    },
    stop: async () => {
      over = true;
      await running;
      return { outcomes, longest };
    },
  };
}

/** Asks `/health` until it has this status. Resolves with the longest wait for an answer, in milliseconds. */
async function untilHealth(origin: string, status: number): Promise<number> {
  for (let longest = 0; ; ) {
    const began = performance.now();
    const { status: told } = await fetch(`${origin}/health`);
    longest = Math.max(longest, performance.now() - began);
    if (told === status) return longest;
    await sleep(20);
  }
}
