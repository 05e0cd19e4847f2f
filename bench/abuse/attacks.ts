import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ABUSIVE_QUERIES } from './queries/all-queries.js';
import { type AbusiveQuery, LARGEST_WALK, law } from './queries/build-query.js';

/** What came back: the HTTP status (or what else happened), the codes of errors, and the bytes of the answer. */
export interface Outcome {
  readonly status: string;
  readonly codes: readonly string[];
  readonly bytes: number;
}

/** One thing that an attacker does to a server. */
export interface Attack {
  readonly name: string;
  /** Queries that it sends at once; the bound of time is that of each. 1 when absent. */
  readonly queries?: number;
  readonly run: (origin: string) => Promise<Outcome>;
}

/** Milliseconds after which an attack gives up waiting for an answer. */
const PATIENCE = 60_000;
const CONNECTIONS = 3_000;
const WALK = law(`lineage(${LARGEST_WALK}) { documents { document { key title { value } } } citations { kind } }`);

/** Every attack: the abusive queries, then what is done with connections. */
export const ATTACKS: readonly Attack[] = [
  ...ABUSIVE_QUERIES.map((query): Attack => ({ name: query.name, run: (origin) => send(origin, query) })),
  { name: '8 of the largest walks at once', queries: 8, run: (origin) => together(origin, 8) },
  { name: '20 clients that hang up on the largest walk', run: hangUps },
  { name: '100 bodies that come byte by byte', run: slowBodies },
  { name: `${CONNECTIONS.toLocaleString('en')} idle connections`, run: idleConnections },
];

function send(origin: string, { query, variables }: Pick<AbusiveQuery, 'query' | 'variables'>): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { method: 'POST', timeout: PATIENCE, headers: { 'content-type': 'application/json' } };
    const sent = request(`${origin}/graphql`, options, (response) => {
      let bytes = 0;
      let start = '';
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (start.length < 100_000) start += chunk.toString('latin1');
      });
      response.once('close', () => {
        const codes = [...start.matchAll(/"code":"(\w+)"/g)].flatMap((match) => match[1] ?? []);
        resolve({ status: String(response.statusCode), codes: [...new Set(codes)], bytes });
      });
    });
    sent.once('timeout', () => sent.destroy(new Error('no answer')));
    sent.once('error', (error) => resolve({ status: error.message, codes: [], bytes: 0 }));
    sent.end(JSON.stringify({ query, variables }));
  });
}

async function together(origin: string, count: number): Promise<Outcome> {
  const outcomes = await Promise.all(Array.from({ length: count }, () => send(origin, { query: WALK })));
  return {
    status: [...new Set(outcomes.map(({ status }) => status))].join(' '),
    codes: [...new Set(outcomes.flatMap(({ codes }) => codes))],
    bytes: Math.max(...outcomes.map(({ bytes }) => bytes)),
  };
}

async function hangUps(origin: string): Promise<Outcome> {
  const sockets = await openSockets(origin, 20);
  const body = JSON.stringify({ query: WALK });
  for (const socket of sockets) socket.write(head(origin, Buffer.byteLength(body)) + body);
  await sleep(30);
  for (const socket of sockets) socket.destroy();
  await sleep(500);
  return { status: 'hung up', codes: [], bytes: 0 };
}

async function slowBodies(origin: string): Promise<Outcome> {
  const sockets = await openSockets(origin, 100);
  for (const socket of sockets) socket.write(head(origin, 100_000));
  for (let at = 0; at < 20; at++) {
    for (const socket of sockets) socket.write(' ');
    await sleep(100);
  }
  return close(sockets);
}

async function idleConnections(origin: string): Promise<Outcome> {
  const sockets = await openSockets(origin, CONNECTIONS);
  await sleep(2_000);
  return close(sockets);
}

function close(sockets: readonly Socket[]): Outcome {
  const open = sockets.filter((socket) => !socket.destroyed).length;
  for (const socket of sockets) socket.destroy();
  return { status: `${open} open`, codes: [], bytes: 0 };
}

async function openSockets(origin: string, count: number): Promise<readonly Socket[]> {
  const { hostname, port } = new URL(origin);
  const sockets = Array.from({ length: count }, () => connect(Number(port), hostname).on('error', () => {}));
  await Promise.all(sockets.map((socket) => Promise.race([once(socket, 'connect'), once(socket, 'close')])));
  return sockets;
}

function head(origin: string, length: number): string {
  const { host } = new URL(origin);
  return `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
}
