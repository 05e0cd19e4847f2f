import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** The Neo4j version that pom.xml names, such as `5.26.30`. */
export async function serverVersion(): Promise<string> {
  const version = /<neo4j\.version>([\d.]+)</.exec(await readFile(POM, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${POM} names no neo4j.version`);
  return version;
}

/** Why no server can be started here, such as a missing program; null when one can. */
export async function whyNoServer(): Promise<string | null> {
  for (const [program, ...args] of [
    ['java', '-version'],
    ['mvn', '--version'],
  ] as const) {
    try {
      await run(program, args);
    } catch {
      return `${program} does not run here`;
    }
  }
  return null;
}

/**
 * The folder of the server's jars, fetched through Maven once a version (123 MB) into the user's cache folder, which a
 * fresh `npm ci` leaves alone. Safe when several test runs fetch at once: the first complete folder wins.
 */
export async function findServerJars(): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'can-cu');
  const jars = join(cache, `neo4j-${await serverVersion()}`);
  if (existsSync(jars)) return jars;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'fetching-'));
  try {
    await run('mvn', [
      '-q',
      '-B',
      '-f',
      POM,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${fresh}`,
    ]);
    await rename(fresh, jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return jars;
}
