import { startTestServer } from '../../src/store/neo4j/test-server.js';
import { makeOutage, type Outage, type OutagePlan } from '../../src/testing/outage.js';
import { startServer } from '../../src/testing/running-server.js';

/**
 * Lets Neo4j hang, and kills it, below a server with 16 clients, and prints what they saw, a line for each outage: answers
 * by their code (RIGHT where it is the one given before), and milliseconds. `npm run bench:outage -- [ROUNDS]` (20).
 */
const ROUNDS = Number(process.argv[2] ?? 20);
const CLIENTS = 16;
/** Milliseconds: a hang is longer than a request may take, a kill as long as it takes to see it. */
const KINDS: readonly OutagePlan[] = [
  { kind: 'HANG', duration: 12_000, clients: CLIENTS },
  { kind: 'CRASH', duration: 2_000, clients: CLIENTS },
];
const QUERY = '{ findByNumber(number: "01-CT") { match document { key title { value } } } }';

const database = await startTestServer();
const { uri, user, password } = database;
const server = await startServer({ LOG_LEVEL: 'silent', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
for (const plan of KINDS) {
  const seen: Outage[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const outage = await makeOutage(database, server.origin, QUERY, plan);
    seen.push(outage);
    console.log(`${plan.kind} ${round}: ${line(outage)}`);
  }
  const worst = (figure: (outage: Outage) => number): number => Math.round(Math.max(...seen.map(figure)));
  console.log(
    `${plan.kind}, worst of ${ROUNDS}: longest answer ${worst((one) => one.longest)} ms, longest /health ${worst((one) => one.longestHealth)} ms, back ${worst((one) => one.back)} ms after the database`,
  );
}
await server.stop();
await database.stop();

function line({ outcomes, longest, longestHealth, back }: Outage): string {
  const [answer, health, right] = [longest, longestHealth, back].map(Math.round);
  return `${JSON.stringify(outcomes)}, longest answer ${answer} ms, longest /health ${health} ms, back after ${right} ms`;
}
