import { request } from 'node:http';

/** What is sent. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Sends a query; resolves with status and body. */
export async function ask(
  origin: string,
  { query, variables }: Question,
): Promise<{ readonly status: number; readonly body: string }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.text() };
}

/** Sends a query and hangs up after that many milliseconds. */
export async function askAndHangUp(origin: string, { query, variables }: Question, after: number): Promise<void> {
  const sent = request(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
  sent.on('error', () => undefined);
  sent.end(JSON.stringify({ query, variables }));
  await new Promise((resolve) => setTimeout(resolve, after));
  sent.destroy();
}
