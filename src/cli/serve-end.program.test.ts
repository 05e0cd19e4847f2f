import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestCli, type TestCli } from '../testing/cli.js';

let cli: TestCli;
let child: ChildProcess;
let port: number;

beforeAll(() => {
  cli = createTestCli();
});
afterAll(() => cli.remove());
beforeEach(async () => {
  child = cli.start(['serve'], { PORT: '0', CAN_CU_COST_PER_MINUTE: '0' });
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (said.includes('/graphql')) break;
  }
  port = Number(/:(\d+)\//.exec(said)?.[1]);
});

const QUERY =
  '{ document(by: { key: "1-ct-ubnd_ubnd-tinh-binh-duong_2021" }) { key lineage(maxDocuments: 100, maxCitations: 100) { documents { depth } } } }';
const PATH = `/graphql?query=${encodeURIComponent(QUERY)}`;

/** What a client saw: how many answers it got, whether the last one closed the connection, and what went wrong. */
interface Seen {
  readonly answers: number;
  readonly closed: boolean;
  readonly failure: string | null;
}

/** Asks over one connection, without a pause, until the server closes it; `onAnswer` is called after each answer before that. */
async function askUntilClosed(onAnswer: () => void): Promise<Seen> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let answers = 0; ; answers += 1) {
    try {
      const { headers, body } = await ask(agent);
      if (JSON.parse(body).errors !== undefined) return { answers, closed: false, failure: body };
      if (headers.connection === 'close') return { answers: answers + 1, closed: true, failure: null };
      onAnswer();
    } catch (error) {
      return { answers, closed: false, failure: String(error) };
    }
  }
}

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

async function ask(agent: Agent): Promise<{ readonly headers: IncomingMessage['headers']; readonly body: string }> {
  const sent = request({ host: '127.0.0.1', port, path: PATH, agent }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { headers: response.headers, body: await text(response) };
}

describe('a server that is told to end', () => {
  it('answers every request that it received, under load', async () => {
    const ended = once(child, 'exit');
    const busy: Promise<void>[] = [];
    const clients = Array.from({ length: 20 }, () => {
      const { promise, resolve } = withResolver();
      busy.push(promise);
      return askUntilClosed(resolve);
    });
    await Promise.all(busy);
    child.kill('SIGTERM');
    const seen = await Promise.all(clients);
    expect(seen).toEqual(seen.map(({ answers }) => ({ answers, closed: true, failure: null })));
    expect(Math.min(...seen.map(({ answers }) => answers))).toBeGreaterThan(1);
    expect(await ended).toEqual([0, null]);
  });

  it('answers requests that were sent without waiting for answers', async () => {
    const ended = once(child, 'exit');
    const socket = connect(port, '127.0.0.1');
    const received = text(socket);
    await once(socket, 'connect');
    socket.write(`GET ${PATH} HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: same\r\n\r\n`.repeat(30));
    child.kill('SIGTERM');
    const answers = (await received).split(/(?=HTTP\/1\.1 )/);
    expect(answers).toHaveLength(30);
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*\}\s*$/);
    for (const answer of answers.slice(0, -1)) expect(answer).not.toMatch(/^connection: close/im);
    expect(await ended).toEqual([0, null]);
  });

  it('answers a request whose body was still on its way', async () => {
    const ended = once(child, 'exit');
    const body = JSON.stringify({ query: QUERY });
    const socket = connect(port, '127.0.0.1');
    const received = text(socket);
    await once(socket, 'connect');
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
    socket.write(`${head}\r\n\r\n${body.slice(0, 20)}`);
    await setTimeout(200);
    child.kill('SIGTERM');
    await setTimeout(200);
    socket.write(body.slice(20));
    expect(await received).toMatch(/^HTTP\/1\.1 200 [\s\S]*"key":"1-ct-ubnd_ubnd-tinh-binh-duong_2021"/);
    expect(await ended).toEqual([0, null]);
  });
});
