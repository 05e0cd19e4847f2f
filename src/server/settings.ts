import { z } from 'zod';

/** One environment variable that the program reads. */
export interface Setting {
  readonly name: string;
  /** As the README and `--help` show it; null where there is none. */
  readonly default: string | null;
  /** What a value is: a unit, or the accepted words. */
  readonly values: string;
  readonly meaning: string;
  /** True when its value must never be printed. */
  readonly secret: boolean;
  /** Checks the text given; the message says what is expected. */
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

/** Returns the checked form of every setting, by name; the one place where they are stated. */
export const SETTINGS = {
  CAN_CU_STORE: {
    default: 'sqlite:data/can-cu.db',
    values: 'sqlite:PATH',
    meaning:
      'the embedded store: a file, made when absent, relative to the working directory; not together with NEO4J_URI',
    secret: false,
    check: storeLocation,
  },
  NEO4J_URI: {
    default: null,
    values: 'bolt://HOST:PORT, neo4j://… (+s, +ssc)',
    meaning: 'a Neo4j server to keep the graph in, instead of the embedded store',
    secret: false,
    check: z
      .string()
      .regex(NEO4J_SCHEME, 'expected bolt://HOST:PORT or neo4j://HOST:PORT, without name or password in it'),
  },
  NEO4J_USER: {
    default: 'neo4j',
    values: 'a name',
    meaning: 'who signs in to Neo4j',
    secret: false,
    check: z.string(),
  },
  NEO4J_PASSWORD: {
    default: null,
    values: 'a password',
    meaning: 'with what; needed unless Neo4j runs without sign-in',
    secret: true,
    check: z.string(),
  },
  NEO4J_DATABASE: {
    default: 'neo4j',
    values: 'a name',
    meaning: 'the database of that server',
    secret: false,
    check: z.string(),
  },
  PORT: {
    default: '4000',
    values: 'TCP port, 0–65535',
    meaning: 'where the server listens; 0 takes a free one',
    secret: false,
    check: wholeNumber(0, 65535),
  },
  HOST: {
    default: '127.0.0.1',
    values: 'address or host name',
    meaning: 'on which address it listens; 0.0.0.0 for every one (in a container)',
    secret: false,
    check: z.string().regex(/^[\w.:-]+$/, 'expected an address or a host name'),
  },
  LOG_LEVEL: {
    default: 'info',
    values: LOG_LEVELS.join(', '),
    meaning: 'the least important messages logged, on stderr',
    secret: false,
    check: z.enum(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(', ')}`),
  },
  CAN_CU_REQUESTS_PER_MINUTE: {
    default: '6000',
    values: 'requests a minute, 0–1000000',
    meaning: 'how many requests one address may make before it is answered 429; 0 for no limit',
    secret: false,
    check: wholeNumber(0, 1_000_000),
  },
  CAN_CU_ALLOWED_ORIGINS: {
    default: '*',
    values: '*, none, or origins separated by commas',
    meaning: 'pages of which sites may read the API from a browser',
    secret: false,
    check: origins,
  },
} as const satisfies Record<string, Omit<Setting, 'name'>>;

/** Returns the settings as rows, in the order in which the README and `--help` show them. */
export const SETTING_ROWS: readonly Setting[] = Object.entries(SETTINGS).map(([name, setting]) => ({
  name,
  ...setting,
}));
