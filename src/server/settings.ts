import { isIP } from 'node:net';
import { z } from 'zod';

/** One environment variable that the program reads. */
export interface Setting {
  readonly name: string;
  /** As the README and `--help` show it; null if there is none. */
  readonly default: string | null;
  /** Form of a value: a unit, or the accepted words. */
  readonly values: string;
  readonly meaning: string;
  /** Parses the text; the message of a failure says what is expected. */
  readonly check: z.ZodType<unknown, string>;
}

/** All log levels, quietest first. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
/** One of {@link LOG_LEVELS}. */
export type LogLevel = (typeof LOG_LEVELS)[number];

const NEO4J_SCHEME = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/@?#]+\/?$/;

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `expected a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `expected a whole number from ${least} to ${most}`);

const storeLocation = z
  .string()
  .regex(/^sqlite:./, 'expected sqlite:PATH (Neo4j is chosen by NEO4J_URI)')
  .transform((value) => value.slice('sqlite:'.length));

const origins = z
  .string()
  .transform((value) => (value === 'none' ? [] : value.split(',').map((origin) => origin.trim())))
  .refine(
    (list) => list.every((origin) => origin === '*' || /^https?:\/\/[^\s/]+$/.test(origin)),
    'expected *, none, or origins such as https://example.org separated by commas',
  );

/** Names of networks that Fastify knows. */
const NETWORKS: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

const proxies = z
  .string()
  .transform((value) => (value === 'none' ? false : value.split(',').map((one) => one.trim())))
  .refine(
    (list) => list === false || list.every((one) => NETWORKS.includes(one) || isNetwork(one)),
    `expected none, or addresses such as 10.0.0.0/8 or ${NETWORKS.join(', ')} separated by commas`,
  );

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** All settings by name. This is the only place that defines them. */
export const SETTINGS = {
  CAN_CU_STORE: {
    default: 'sqlite:data/can-cu.db',
    values: 'sqlite:PATH',
    meaning:
      'File of the embedded store; `serve` and `ingest` create it if absent. Not allowed together with NEO4J_URI.',
    check: storeLocation,
  },
  NEO4J_URI: {
    default: null,
    values: 'bolt://HOST:PORT, neo4j://HOST:PORT (+s, +ssc)',
    meaning: 'Address of the Neo4j server that keeps the graph instead of the embedded store.',
    check: z
      .string()
      .regex(NEO4J_SCHEME, 'expected bolt://HOST:PORT or neo4j://HOST:PORT, without a user or a password'),
  },
  NEO4J_USER: {
    default: 'neo4j',
    values: 'a name',
    meaning: 'Neo4j account.',
    check: z.string(),
  },
  NEO4J_PASSWORD: {
    default: null,
    values: 'a password',
    meaning: 'Password for NEO4J_USER; required unless authentication is disabled.',
    check: z.string(),
  },
  NEO4J_DATABASE: {
    default: 'neo4j',
    values: 'a name',
    meaning: 'Name of the Neo4j database.',
    check: z.string(),
  },
  PORT: {
    default: '4000',
    values: 'TCP port, 0–65535',
    meaning: 'Port to listen on; 0 picks a free one.',
    check: wholeNumber(0, 65535),
  },
  HOST: {
    default: '127.0.0.1',
    values: 'address or host name',
    meaning: 'Address to listen on; 0.0.0.0 listens on every interface, as a container needs.',
    check: z.string().regex(/^[\w.:-]+$/, 'expected an address or a host name'),
  },
  CAN_CU_PUBLIC_URL: {
    default: null,
    values: 'https://HOST',
    meaning: 'Address under which people reach the server; permalinks of the API begin with it, else with /.',
    check: z
      .string()
      .regex(/^https?:\/\/[^\s/?#@]+$/, 'expected an address such as https://example.org, without a path'),
  },
  CAN_CU_CATALOGUE: {
    default: 'seed',
    values: 'seed, none',
    meaning: 'Catalogue of documents that is loaded at a start: that of seed/catalogue, or none. What is loaded stays.',
    check: z.enum(['seed', 'none'], 'expected seed or none').transform((value) => value === 'seed'),
  },
  CAN_CU_WALK_MEMORY: {
    default: '5000000',
    values: 'whole number, 0–50000000',
    meaning:
      'Most citations that the server keeps in memory for lineages, some 100 bytes each; where there are more, and with 0, the store is asked at each step.',
    check: wholeNumber(0, 50_000_000),
  },
  LOG_LEVEL: {
    default: 'info',
    values: LOG_LEVELS.join(', '),
    meaning: 'Least severe messages that are logged, on standard error.',
    check: z.enum(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(', ')}`),
  },
  CAN_CU_COST_PER_MINUTE: {
    default: '1000000',
    values: 'whole number, 0–100000000',
    meaning:
      'Cost that one address may spend in a minute before it gets 429; a request costs 1, one more for each 20 characters of its query, and what the query costs. 0 means no limit.',
    check: wholeNumber(0, 100_000_000),
  },
  CAN_CU_TRUST_PROXY: {
    default: 'none',
    values: 'none, or addresses separated by commas',
    meaning:
      'Addresses or networks of proxies in front, whose X-Forwarded-For tells the address of a client; loopback, linklocal, uniquelocal.',
    check: proxies,
  },
  CAN_CU_ALLOWED_ORIGINS: {
    default: '*',
    values: '*, none, or origins separated by commas',
    meaning: 'Sites whose pages may call the API from a browser.',
    check: origins,
  },
} as const satisfies Record<string, Omit<Setting, 'name'>>;

/** The settings as rows, in the order in which the README and `--help` show them. */
export const SETTING_ROWS: readonly Setting[] = Object.entries(SETTINGS).map(([name, setting]) => ({
  name,
  ...setting,
}));
