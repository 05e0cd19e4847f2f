import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestServer } from '../../src/store/neo4j/test-server.js';
import type { TestCli } from '../../src/testing/cli.js';
import { killedAt, losing, withinBytes } from '../../src/testing/crash/ingest-run.js';
import type { LosingProxy } from '../../src/testing/crash/losing-proxy.js';
import { type Kill, killDatabase, killProgram, neo4jPlace, sqlitePlace } from '../../src/testing/crash/places.js';
import type { Random } from '../dataset/random.js';
import { type CrashKind, type Drawn, randomMoment } from './rounds.js';

/** What is ingested by all kinds, and where chance comes from. */
interface Common {
  readonly cli: TestCli;
  readonly args: readonly string[];
  readonly random: Random;
}

/** The kinds of rounds on a SQLite file: the program is killed; no file may grow beyond a size. */
export function sqliteKinds({ random, ...common }: Common): Readonly<Record<'sqlite' | 'disk', CrashKind>> {
  const path = join(common.cli.folder, 'store.db');
  const setup = { ...common, place: sqlitePlace(path) };
  const sizes = { least: 64 * 1024, most: 0 };
  const drawSize = (): Drawn => {
    // After the whole runs the file is as large as it gets.
    sizes.most = Math.max(sizes.most, statSync(path).size);
    const bytes = Math.round(sizes.least + random.next() * (sizes.most - sizes.least));
    return { label: `files of at most ${bytes} bytes`, interrupt: withinBytes(bytes) };
  };
  return {
    sqlite: { name: 'sqlite', setup, draw: (whole) => atMoment(whole, random, killProgram) },
    disk: { name: 'disk', setup, draw: drawSize },
  };
}

/** The kinds of rounds on Neo4j: the program is killed; the database is; a connection is lost. */
export function neo4jKinds(
  { random, ...common }: Common,
  database: TestServer,
  proxy: LosingProxy,
): Readonly<Record<'neo4j' | 'database' | 'connection', CrashKind>> {
  const setup = { ...common, place: neo4jPlace(database) };
  const { settings, ...place } = setup.place;
  const throughProxy = { ...place, settings: { ...settings, NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` } };
  const pieces = { most: 0 };
  const drawPiece = (): Drawn => {
    pieces.most ||= Math.floor(proxy.pieces() / WHOLE_RUNS);
    const [piece, loss] = [1 + random.below(pieces.most), random.oneOf(['REQUEST', 'ANSWER'] as const)];
    return { label: `${loss} of piece ${piece} of ${pieces.most} lost`, interrupt: losing(proxy, piece, loss) };
  };
  return {
    neo4j: { name: 'neo4j', setup, draw: (whole) => atMoment(whole, random, killProgram) },
    database: { name: 'database', setup, draw: (whole) => atMoment(whole, random, killDatabase(database)) },
    connection: { name: 'connection', setup: { ...setup, place: throughProxy }, draw: drawPiece },
  };
}

/** Runs that nothing interrupted come first. */
const WHOLE_RUNS = 2;

function atMoment(whole: Parameters<CrashKind['draw']>[0], random: Random, kill: Kill): Drawn {
  const moment = randomMoment(whole, random);
  return { label: `${moment.files} files + ${moment.milliseconds} ms`, interrupt: killedAt(moment, kill) };
}
