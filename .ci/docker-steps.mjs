// Runs the Dockerfile's steps without Docker. Every stage is a folder that contains only what its COPY lines copy, and
// every RUN runs there. The CMD of the last stage must pass its HEALTHCHECK and exit with 0 on SIGTERM.
import { execFileSync, execSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const HEALTHY_WITHIN_SECONDS = 60;

/** `[{ word: 'RUN', rest: 'npm ci' }, …]`, continued lines joined, comments dropped. */
function readInstructions(text) {
  return text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ word: line.split(/\s/, 1)[0], rest: line.replace(/^\S+\s+/, '') }));
}

/** True for paths that .dockerignore keeps out of the build context. */
function ignoredBy(text) {
  const rules = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const patterns = rules.map((rule) => {
    const source = rule
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'));
    return new RegExp(`^${source}(?:/|$)`);
  });
  return (path) => patterns.some((pattern) => pattern.test(path));
}

function layContext(folder) {
  const ignored = ignoredBy(readFileSync('.dockerignore', 'utf8'));
  const listed = execSync('git ls-files -z --cached --others --exclude-standard', { encoding: 'utf8' }).split('\0');
  for (const path of listed) {
    if (path === '' || ignored(path) || !existsSync(path)) continue;
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(path, join(folder, path));
  }
}

function copy(stage, stages, context, rest) {
  const words = rest.split(/\s+/);
  const from = words[0].startsWith('--from=') ? stages.get(words.shift().slice('--from='.length)).root : context;
  const to = words.pop();
  const target = to.startsWith('/') ? join(stage.root, to) : resolve(stage.root + stage.workdir, to);
  for (const word of words) {
    const source = join(from, word);
    const into = to.endsWith('/') && !statSync(source).isDirectory() ? join(target, basename(source)) : target;
    cpSync(source, into, { recursive: true, verbatimSymlinks: true });
  }
}

/** Carries out one instruction on the stage; those that only describe the image do nothing here. */
function perform({ word, rest }, stage, stages, context) {
  const here = stage.root + stage.workdir;
  switch (word) {
    case 'WORKDIR':
      stage.workdir = rest;
      mkdirSync(stage.root + rest, { recursive: true });
      return;
    case 'ENV':
      stage.env[rest.slice(0, rest.indexOf('='))] = rest.slice(rest.indexOf('=') + 1);
      return;
    case 'COPY':
      return copy(stage, stages, context, rest);
    case 'RUN':
      return execFileSync('sh', ['-ec', rest], {
        cwd: here,
        env: { ...process.env, ...stage.env },
        stdio: ['ignore', 1, 2],
      });
    case 'CMD':
      stage.command = JSON.parse(rest);
      return;
    case 'HEALTHCHECK':
      stage.health = JSON.parse(rest.slice(rest.indexOf('CMD ') + 4));
      return;
    case 'USER':
    case 'EXPOSE':
      return;
    default:
      throw new Error(`This script does not know the instruction ${word}`);
  }
}

function build(folder) {
  const context = join(folder, 'context');
  layContext(context);
  const stages = new Map();
  let stage;
  for (const instruction of readInstructions(readFileSync('Dockerfile', 'utf8'))) {
    console.log(`${instruction.word} ${instruction.rest}`);
    if (instruction.word === 'FROM') {
      const name = / AS (\S+)/.exec(instruction.rest)?.[1] ?? 'image';
      stage = { root: join(folder, 'stages', name), workdir: '/', env: {} };
      mkdirSync(stage.root, { recursive: true });
      stages.set(name, stage);
    } else perform(instruction, stage, stages, context);
  }
  return stage;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return String(port);
}

async function serve(image) {
  const options = {
    cwd: image.root + image.workdir,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...image.env, HOST: '127.0.0.1', PORT: await freePort() },
    stdio: ['ignore', 1, 2],
  };
  const [program, ...args] = image.command;
  const server = spawn(program, args, options);
  const ended = once(server, 'exit');
  const [prober, ...probe] = image.health;
  let healthy = false;
  for (let second = 0; second < HEALTHY_WITHIN_SECONDS && !healthy && server.exitCode === null; second += 1) {
    await sleep(1000);
    healthy = spawnSync(prober, probe, options).status === 0;
  }
  server.kill('SIGTERM');
  const [code] = await ended;
  if (!healthy) throw new Error('The image does not become healthy');
  if (code !== 0) throw new Error(`The image ends with ${code} on SIGTERM`);
}

/** Checks what needs no YAML parser: no default password, the pinned version of Neo4j, ports on the loopback interface only. */
function checkCompose(text) {
  const faults = [];
  if (/\$\{?NEO4J_PASSWORD(?!:\?)/.test(text)) faults.push('NEO4J_PASSWORD must be required (:?) wherever it stands');
  if (!text.includes('image: neo4j:5.26-community')) faults.push('Neo4j is not the pinned line');
  if (!text.includes('condition: service_healthy')) faults.push('the API does not wait for a healthy Neo4j');
  for (const [, port] of text.matchAll(/^\s+- ([\d.:]*\d+:\d+)$/gm)) {
    if (!port.startsWith('127.0.0.1:')) faults.push(`port ${port} is open to the network`);
  }
  if (faults.length > 0) throw new Error(`docker-compose.yml: ${faults.join('; ')}`);
}

checkCompose(readFileSync('docker-compose.yml', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'can-cu-docker-'));
try {
  await serve(build(folder));
  console.log('The image builds, becomes healthy and ends cleanly.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
