import neo4j, { type Driver, type ManagedTransaction, type Session, type Transaction } from 'neo4j-driver';
import { NEVER } from '../../concurrency/never.js';
import { CanCuError } from '../../domain/errors.js';
import { isTransient, translateError } from './errors.js';
import { type Parameters, toBolt } from './values.js';

/** A query: its text holds no value of a request, see `graph-names`. */
export interface Query {
  readonly text: string;
  readonly parameters: Parameters;
}

/** How the server is reached. */
export interface Neo4jAddress {
  /** `bolt://host:7687`, `neo4j://…`, or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Runs one query of a transaction; its rows are objects of the returned names. */
export type Run = <Row>(query: Query) => Promise<readonly Row[]>;

/** One open database, over a pool of connections to its server; every transaction is bounded in time. */
export interface Connection {
  /** Server and database, for messages; never the password. */
  readonly where: string;
  /** Runs one reading query by itself, again when the failure was transient. `timeout` in milliseconds bounds it more tightly. */
  read<Row>(query: Query, timeout?: number): Promise<readonly Row[]>;
  /** Runs reading queries in one transaction, sent without waiting for each other; the rows of all, one after the other. */
  readAll<Row>(queries: readonly Query[], timeout?: number): Promise<readonly Row[]>;
  /** Returns a connection whose reads reject with the signal's reason once it is aborted; the server stops them. */
  withSignal(signal: AbortSignal): Connection;
  /** Runs a query that needs a transaction to itself, such as a change of the schema. */
  command(query: Query): Promise<void>;
  /** Runs the work in one transaction, from its start again when the failure was transient. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /** As `write`, for work over a connection: what it reads and writes there is part of the transaction. */
  exclusive<Result>(work: (within: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

const ATTEMPTS = 4;
const PAUSE = 50;

/** Returns a connection to the database, checked by a first answer. `limits` are milliseconds for one read and one write. Throws UNAVAILABLE. */
export async function openConnection(
  address: Neo4jAddress,
  limits: { readonly read: number; readonly write: number },
): Promise<Connection> {
  const where = `Neo4j at ${withoutPassword(address.uri)}, database ${address.database},`;
  const driver = openDriver(address, where);
  try {
    await driver.getServerInfo({ database: address.database });
  } catch (error) {
    await driver.close();
    throw translateError(error, where);
  }
  return wrap(driver, address.database, where, limits);
}

function openDriver(address: Neo4jAddress, where: string): Driver {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
      userAgent: 'can-cu',
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new CanCuError('UNAVAILABLE', `${where} cannot be used: ${reason}`, where, { cause: error });
  }
}

function wrap(
  driver: Driver,
  database: string,
  where: string,
  limits: { readonly read: number; readonly write: number },
): Connection {
  const bookmarkManager = neo4j.bookmarkManager();
  const open = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session[mode] });
  /** Works in a session of its own. Closing it resets its connection, so that the server stops what still runs. */
  const inSession = async <Result>(
    mode: 'READ' | 'WRITE',
    limit: ReadLimit,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> => {
    limit.signal.throwIfAborted();
    const session = open(mode);
    try {
      return await within(limit, work(session), where);
    } finally {
      void session.close().catch(() => undefined);
    }
  };
  const readsWith = (signal: AbortSignal): Pick<Connection, 'read' | 'readAll'> => {
    const reading = <Row>(timeout: number | undefined, run: (session: Session, timeout: number) => Promise<Row>) => {
      const limit = { timeout: Math.min(timeout ?? limits.read, limits.read), signal };
      return patiently(() => inSession('READ', limit, (session) => run(session, limit.timeout)), where);
    };
    return {
      read: <Row>(query: Query, most?: number) =>
        reading(most, (session, timeout) => runOn<Row>(session, query, { timeout })),
      readAll: <Row>(queries: readonly Query[], most?: number) =>
        reading(most, (session, timeout) => runTogether<Row>(session, queries, timeout)),
    };
  };
  const connection: Connection = {
    where,
    ...readsWith(NEVER),
    withSignal: (signal) => ({ ...connection, ...readsWith(signal) }),
    command: async (query) => {
      const limit = { timeout: limits.write, signal: NEVER };
      await patiently(() => inSession('WRITE', limit, (session) => runOn(session, query, limit)), where);
    },
    write: async (work) => {
      const session = open('WRITE');
      try {
        return await session.executeWrite((transaction) => work((query) => runOn(transaction, query)), {
          timeout: limits.write,
        });
      } catch (error) {
        throw translateError(error, where);
      } finally {
        await session.close();
      }
    },
    exclusive: (work) => connection.write((run) => work(inTransaction(connection, run))),
    close: () => driver.close(),
  };
  return connection;
}

/** The connection within an open transaction that writes. */
function inTransaction(connection: Connection, run: Run): Connection {
  const inner: Connection = {
    ...connection,
    read: (query) => run(query),
    readAll: async <Row>(queries: readonly Query[]) =>
      (await Promise.all(queries.map((query) => run<Row>(query)))).flat(),
    withSignal: () => inner,
    write: (work) => work(run),
    exclusive: (work) => work(inner),
  };
  return inner;
}

async function runTogether<Row>(session: Session, queries: readonly Query[], timeout: number): Promise<readonly Row[]> {
  const transaction = await session.beginTransaction({ timeout });
  const rows = await Promise.all(queries.map((query) => runOn<Row>(transaction, query)));
  await transaction.commit();
  return rows.flat();
}

async function runOn<Row>(
  runner: Session | ManagedTransaction | Transaction,
  query: Query,
  config?: { readonly timeout: number },
): Promise<readonly Row[]> {
  const result = await runner.run(query.text, toBolt(query.parameters), config);
  return result.records.map((record) => record.toObject() as Row);
}

/** When a read ends early: milliseconds, and a signal. */
interface ReadLimit {
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Rejects with TIMEOUT when the time is over, since the server itself looks at its clock only every other second, and with the signal's reason when it is aborted. */
async function within<Result>({ timeout, signal }: ReadLimit, work: Promise<Result>, where: string): Promise<Result> {
  const ended = new AbortController();
  const alarm = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(new CanCuError('TIMEOUT', `${where} did not finish in ${timeout} ms; ask for less`, timeout));
    }, timeout);
    ended.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    ended.abort();
    work.catch(() => undefined);
  }
}

async function patiently<Result>(attempt: () => Promise<Result>, where: string): Promise<Result> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (count === ATTEMPTS || !isTransient(error)) throw translateError(error, where);
      await new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** count));
    }
  }
}

function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}
