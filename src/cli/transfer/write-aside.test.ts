import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeAside } from './write-aside.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-aside-'));
  path = join(folder, 'kho.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const writing = (text: string) => async (temporary: string) => writeFileSync(temporary, text);
const KEEP = { force: false };
const FORCE = { force: true };

it('makes a file that only its account may read', async () => {
  await writeAside(path, KEEP, writing('one'));
  expect(readFileSync(path, 'utf8')).toBe('one');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['kho.jsonl']);
});

it('replaces a file by force alone, and does not write before it knows', async () => {
  writeFileSync(path, 'old');
  let wrote = false;
  const write = async () => {
    wrote = true;
  };
  await expect(writeAside(path, KEEP, write)).rejects.toThrow('exists; give another name, or replace it with --force');
  expect([wrote, readFileSync(path, 'utf8')]).toEqual([false, 'old']);
  await writeAside(path, FORCE, writing('new'));
  expect(readFileSync(path, 'utf8')).toBe('new');
});

it('does not replace a file that came meanwhile', async () => {
  const write = async (temporary: string) => {
    writeFileSync(temporary, 'ours');
    writeFileSync(path, 'theirs');
  };
  await expect(writeAside(path, KEEP, write)).rejects.toThrow('exists');
  expect(readFileSync(path, 'utf8')).toBe('theirs');
  expect(readdirSync(folder)).toEqual(['kho.jsonl']);
});

it('leaves nothing of what fails, and the earlier file as it was', async () => {
  writeFileSync(path, 'old');
  const write = async (temporary: string) => {
    writeFileSync(temporary, 'half');
    throw new Error('the disk is full');
  };
  await expect(writeAside(path, FORCE, write)).rejects.toThrow('the disk is full');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['kho.jsonl']);
});

it('refuses what is no file, and a folder that does not exist', async () => {
  mkdirSync(path);
  await expect(writeAside(path, FORCE, writing('a'))).rejects.toThrow('is no file that could be replaced');
  symlinkSync('/dev/null', join(folder, 'null'));
  await expect(writeAside(join(folder, 'null'), FORCE, writing('a'))).rejects.toThrow('is no file');
  const absent = writeAside(join(folder, 'absent', 'a'), KEEP, writing('a'));
  await expect(absent).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('no such folder'),
  });
});
