import type { z } from 'zod';
import { CanCuError } from '../domain/errors.js';
import { type LogLevel, SETTING_ROWS, SETTINGS } from './settings.js';

/** Location of the store. */
export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly path: string }
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

/** The validated configuration. */
export interface Config {
  readonly store: StoreConfig;
  readonly host: string;
  readonly port: number;
  /** Address under which people reach the server, empty when it is not known. */
  readonly publicUrl: string;
  /** Whether `seed/catalogue` is loaded at a start. */
  readonly catalogue: boolean;
  /** Most citations kept in memory for lineages; 0: none are. */
  readonly walkMemory: number;
  readonly logLevel: LogLevel;
  /** Cost that one client may spend; 0 means no limit. */
  readonly costPerMinute: number;
  /** Addresses and networks of proxies whose `X-Forwarded-…` is believed; false: none. */
  readonly trustProxy: false | string[];
  /** Origins that may read the API from a browser; `*` stands for any, an empty list for none. */
  readonly allowedOrigins: readonly string[];
}

type Name = keyof typeof SETTINGS;
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the configuration in the environment variables. Absent and empty variables get their defaults.
 *
 * @throws CanCuError INVALID for an invalid value, an unknown `CAN_CU_…` name, two stores at once, or settings of Neo4j
 * without `NEO4J_URI`. The message has one line, names the variable and never contains a secret.
 */
export function parseConfig(environment: Environment): Config {
  refuseUnknownNames(environment);
  refuseTwoStores(environment);
  return {
    store: readStore(environment),
    host: read(environment, 'HOST'),
    port: read(environment, 'PORT'),
    publicUrl: isSet(environment, 'CAN_CU_PUBLIC_URL') ? read(environment, 'CAN_CU_PUBLIC_URL') : '',
    catalogue: read(environment, 'CAN_CU_CATALOGUE'),
    walkMemory: read(environment, 'CAN_CU_WALK_MEMORY'),
    logLevel: read(environment, 'LOG_LEVEL'),
    costPerMinute: read(environment, 'CAN_CU_COST_PER_MINUTE'),
    trustProxy: read(environment, 'CAN_CU_TRUST_PROXY'),
    allowedOrigins: read(environment, 'CAN_CU_ALLOWED_ORIGINS'),
  };
}

function readStore(environment: Environment): StoreConfig {
  if (!isSet(environment, 'NEO4J_URI')) return { kind: 'sqlite', path: read(environment, 'CAN_CU_STORE') };
  return {
    kind: 'neo4j',
    uri: read(environment, 'NEO4J_URI'),
    user: read(environment, 'NEO4J_USER'),
    password: isSet(environment, 'NEO4J_PASSWORD') ? read(environment, 'NEO4J_PASSWORD') : '',
    database: read(environment, 'NEO4J_DATABASE'),
  };
}

/** Returns the parsed value of one setting. */
function read<N extends Name>(environment: Environment, name: N): z.output<(typeof SETTINGS)[N]['check']> {
  const setting = SETTINGS[name];
  const text = environment[name] || setting.default || '';
  const parsed = setting.check.safeParse(text);
  if (parsed.success) return parsed.data as z.output<(typeof SETTINGS)[N]['check']>;
  // A Neo4j address may contain a password, so the message repeats no value of a Neo4j setting.
  const got = name.startsWith('NEO4J_') ? '' : ` is ${JSON.stringify(text)}`;
  throw new CanCuError('INVALID', `${name}${got}: ${parsed.error.issues[0]?.message ?? 'not accepted'}`, name);
}

function isSet(environment: Environment, name: Name): boolean {
  return (environment[name] ?? '') !== '';
}

/** Variables that only the tests read. They are not an error in a program that the tests start. */
const TEST_VARIABLES: readonly string[] = ['CAN_CU_REQUIRE_NEO4J', 'CAN_CU_REQUIRE_CLIENTS'];

function refuseUnknownNames(environment: Environment): void {
  const known = (name: string) => name in SETTINGS || TEST_VARIABLES.includes(name);
  const unknown = Object.keys(environment).find((name) => name.startsWith('CAN_CU_') && !known(name));
  if (unknown === undefined) return;
  const names = SETTING_ROWS.map((row) => row.name).filter((name) => name.startsWith('CAN_CU_'));
  throw new CanCuError('INVALID', `${unknown} is not a setting; the settings are ${names.join(', ')}`, unknown);
}

function refuseTwoStores(environment: Environment): void {
  const neo4j = (['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const).find((name) => isSet(environment, name));
  if (isSet(environment, 'NEO4J_URI')) {
    if (!isSet(environment, 'CAN_CU_STORE')) return;
    throw new CanCuError(
      'INVALID',
      'CAN_CU_STORE and NEO4J_URI are both set: unset one, the graph is kept in one store',
    );
  }
  if (neo4j === undefined) return;
  throw new CanCuError('INVALID', `${neo4j} is set but NEO4J_URI is not: set it to use Neo4j, or unset ${neo4j}`);
}
