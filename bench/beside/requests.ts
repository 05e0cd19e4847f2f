import { request } from 'node:http';

/** Sends a query; resolves with status and body. */
export async function ask(origin: string, query: string): Promise<{ readonly status: number; readonly body: string }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { status: response.status, body: await response.text() };
}

/** Sends a query and hangs up after that many milliseconds. */
export async function askAndHangUp(origin: string, query: string, after: number): Promise<void> {
  const sent = request(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
  sent.on('error', () => undefined);
  sent.end(JSON.stringify({ query }));
  await new Promise((resolve) => setTimeout(resolve, after));
  sent.destroy();
}
