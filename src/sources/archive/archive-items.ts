import { Readable } from 'node:stream';
import type { Refusal } from '../../domain/reading/refusal.js';
import { sniffFormat, zipKind } from '../../intake/bytes/sniff-format.js';
import { passedOver } from '../file-name.js';
import { isJsonLines, lineItems } from '../json-lines.js';
import type { SourceLimits } from '../limits.js';
import { leftOut, refused, type SourceFile, type SourceItem } from '../source-item.js';
import type { ArchiveBudget } from './archive-budget.js';
import { type Archive, type ArchiveInput, haveOverlap, type Member, openArchive } from './open-archive.js';
import { damaged, memberRefusal, readMember } from './read-member.js';

/** A ZIP file, and what it and its members are called. */
export interface ArchivePlace extends Pick<SourceFile, 'path' | 'source'> {
  readonly input: ArchiveInput;
}

/** Type of a file in the upper half of its Unix mode, and that of a link. */
const FILE_TYPE = 0o170000;
const LINK = 0o120000;

/**
 * Yields the members of a ZIP file, in the order of its directory, with those of archives in it. Yields nothing, and returns
 * false, where it is no archive but a document made of parts, such as a DOCX.
 */
export async function* archiveItems(
  place: ArchivePlace,
  budget: ArchiveBudget,
  limits: SourceLimits,
): AsyncGenerator<SourceItem, boolean> {
  let archive: Archive;
  try {
    archive = await openArchive(place.input, budget.left.members);
  } catch (error) {
    yield refused(place.path, damaged(error));
    return true;
  }
  if (zipKind(archive.members.map(({ name }) => name)) !== 'archive') return false;
  budget.left.members -= archive.members.length;
  const refusal = archiveRefusal(archive, limits);
  if (refusal !== null) yield refused(place.path, refusal);
  else for (const member of archive.members.filter(isFile)) yield* memberItems(archive, member, place, budget, limits);
  return true;
}

function archiveRefusal({ members, hasMore }: Archive, limits: SourceLimits): Refusal | null {
  if (hasMore) return { code: 'TOO_MANY_MEMBERS', most: limits.members };
  if (haveOverlap(members)) return { code: 'OVERLAPPING_MEMBERS' };
  return members.some(isFile) ? null : { code: 'NOTHING_TO_READ' };
}

const isFile = ({ name }: Member): boolean => !/[/\\]$/.test(name);

async function* memberItems(
  { zip }: Archive,
  { name, entry }: Member,
  archive: ArchivePlace,
  budget: ArchiveBudget,
  limits: SourceLimits,
): AsyncGenerator<SourceItem> {
  const path = `${archive.path}!${name}`;
  const passed = passedOverMember(name, entry.externalFileAttributes, limits);
  const isArchive = /\.zip$/i.test(name);
  const tooDeep = isArchive && budget.depth === limits.archiveDepth;
  const refusal = tooDeep ? ({ code: 'TOO_DEEP', most: limits.archiveDepth } as const) : memberRefusal(entry, limits);
  if (passed !== null) yield leftOut(path, passed);
  else if (refusal !== null) yield refused(path, refusal);
  else {
    const file: SourceFile = {
      kind: 'file',
      path,
      name: partsOf(name).at(-1) ?? name,
      source: `${archive.source}!${name}`,
      modifiedAt: modifiedAt(entry),
      size: entry.uncompressedSize,
      read: () => readMember(zip, entry, budget, limits),
    };
    if (isArchive) yield* innerItems(file, budget, limits);
    else if (isJsonLines(name)) yield* innerLines(file, limits);
    else yield file;
  }
}

/** When the archive says that a member was last changed; null for a moment that no calendar has. */
function modifiedAt(entry: Member['entry']): string | null {
  const moment = entry.getLastModDate({ timezone: 'UTC' });
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** The parts of a member's name. Some packers of Windows write backslashes (APPNOTE.TXT, 4.4.17, wants slashes). */
const partsOf = (name: string): readonly string[] => name.split(/[/\\]/);

/** A folder's hidden name hides what lies in it, as in a folder on disk. */
function passedOverMember(name: string, externalAttributes: number, { pictures }: SourceLimits): Refusal | null {
  if (((externalAttributes >>> 16) & FILE_TYPE) === LINK) return { code: 'LINK' };
  const parts = partsOf(name).filter((part) => part !== '' && part !== '.' && part !== '..');
  if (parts.some((part) => part.startsWith('.'))) return { code: 'HIDDEN' };
  return passedOver(parts.at(-1) ?? '', pictures);
}

/** The lines of a member. */
async function* innerLines(file: SourceFile, limits: SourceLimits): AsyncGenerator<SourceItem> {
  const read = await file.read();
  if (read.kind === 'refused') yield refused(file.path, read.refusal);
  else yield* lineItems(Readable.from([Buffer.from(read.bytes)]), file, limits);
}

/** What an archive in an archive holds; itself, if it is something else with that name. */
async function* innerItems(file: SourceFile, budget: ArchiveBudget, limits: SourceLimits): AsyncGenerator<SourceItem> {
  const read = await file.read();
  if (read.kind === 'refused') {
    yield refused(file.path, read.refusal);
    return;
  }
  const input = Buffer.from(read.bytes.buffer, read.bytes.byteOffset, read.bytes.length);
  const isZip = sniffFormat(input, null) === 'zip';
  const inner = { ...budget, depth: budget.depth + 1 };
  if (!isZip || !(yield* archiveItems({ ...file, input }, inner, limits))) yield { ...file, read: async () => read };
}
