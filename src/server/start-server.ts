import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { CanCuError } from '../domain/errors.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../store/legal-store.js';
import { buildServer } from './build-server.js';
import { refuseDamaged, wasLeftOpen } from './check-after-crash.js';
import type { Config } from './config.js';
import { loadSeed } from './load-seed.js';
import type { Log } from './log.js';
import { openStore } from './open-store.js';
import { readSeedVocabulary } from './seed-vocabulary.js';
import { createTextReader } from './text-reader.js';

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4000/`. */
  readonly pageUrl: string;
  readonly apiUrl: string;
  /** Answers the requests received within five seconds and closes the store. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the store, loads the seed and listens.
 *
 * @throws CanCuError UNAVAILABLE if the address is taken or the store cannot be reached, NEWER_SCHEMA or CORRUPT for a
 * store that cannot be used. Nothing stays open after an error.
 */
export async function startServer(config: Config, log: Log): Promise<RunningServer> {
  const vocabulary = readSeedVocabulary();
  const leftOpen = wasLeftOpen(config.store);
  const options = { threads: true, walkMemory: config.walkMemory };
  const store = await openStore(config.store, vocabulary, (message) => log.info(message), options);
  const reader = createTextReader();
  const closeParts = async () => {
    await Promise.all([store.close(), reader.close()]);
  };
  try {
    if (leftOpen) await refuseDamaged(store);
    const firstKey = await loadSeedWhereWritable(store, vocabulary, config.catalogue, log);
    const { extractor, explainer } = reader;
    const app = await buildServer({
      config,
      store,
      vocabulary,
      extractor,
      explainer,
      log,
      clock: () => new Date(),
      firstKey,
    });
    const origin = await listen(app, config);
    // Not before, and only one: threads that load the vocabulary hold up this one on a machine with two cores.
    reader.start();
    const noteRejection = (reason: unknown): void =>
      log.error({ err: reason }, 'a promise was rejected, and nobody waited');
    // One request must not end the server for all others, whatever a library leaves behind.
    process.on('unhandledRejection', noteRejection);
    const close = async (): Promise<void> => {
      await app.drain();
      await closeParts();
      process.off('unhandledRejection', noteRejection);
    };
    return { pageUrl: `${origin}/`, apiUrl: `${origin}/graphql`, close };
  } catch (error) {
    await closeParts();
    throw error;
  }
}

/** A store that cannot be written is served as it is. */
async function loadSeedWhereWritable(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  catalogue: boolean,
  log: Log,
): Promise<string | null> {
  try {
    return await loadSeed(store, vocabulary, { catalogue, announce: (message) => log.info(message) });
  } catch (error) {
    if (!(error instanceof CanCuError) || error.code !== 'FORBIDDEN') throw error;
    log.warn(`${error.message}: it is served without the newest seed`);
    return null;
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw listenError(error, host, port);
  }
  const address = app.server.address() as AddressInfo;
  return `http://${reachableHost(host)}:${address.port}`;
}

/** Returns the host name by which this machine reaches the server. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function listenError(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new CanCuError(
        'UNAVAILABLE',
        `Port ${port} on ${host} is taken: set PORT to another one, or stop the program that listens there`,
        port,
      );
    case 'EACCES':
      return new CanCuError(
        'FORBIDDEN',
        `Port ${port} on ${host} may not be used by this account: set PORT to one above 1023`,
        port,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CanCuError('INVALID', `HOST ${host} is not an address of this machine`, host);
    default:
      return error;
  }
}
