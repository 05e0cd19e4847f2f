import { CanCuError } from '../../domain/errors.js';
import { type Finding, MOST_FINDINGS } from '../../store/finding.js';
import type { LegalStore, Listing } from '../../store/legal-store.js';
import { isUnchanged } from '../reads/check-text.js';
import { listPages } from '../reads/list-all.js';
import { idsOf, namedRows } from './row-references.js';

/** The listings in which rows name rows of the ones before, or of themselves. */
const LISTINGS = [
  'inputs',
  'bodies',
  'documents',
  'citations',
  'mentions',
  'assertions',
  'campaigns',
  'campaignRoles',
  'provisions',
] as const satisfies readonly (keyof Listing)[];

/**
 * Returns what is wrong with the store: what its engine finds, texts that are not those that came in, rows that cannot be
 * read, and rows that name others that do not exist. Reads everything, page by page; holds the ids of all rows in memory.
 */
export async function checkStore(store: LegalStore): Promise<readonly Finding[]> {
  const findings: Finding[] = [...(await store.check('WHOLE'))];
  const ids = new Set<string>();
  const unreadable = new Set<keyof Listing>();
  const readAll = async (look: (what: keyof Listing, row: Listing[keyof Listing]) => void): Promise<void> => {
    for (const what of LISTINGS) if (!unreadable.has(what)) await readListing(store, what, look, unreadable);
  };
  await readAll((what, row) => {
    for (const id of idsOf(what, row)) ids.add(id);
    if (what === 'inputs') findings.push(...changedText(row as Listing['inputs']));
  });
  findings.push(...[...unreadable].map(unreadableListing));
  // Rows of a listing that cannot be read are unknown, so that nobody can say whether they exist.
  if (unreadable.size > 0) return findings;
  await readAll((what, row) => findings.push(...dangling(what, row, ids)));
  return findings.slice(0, LISTINGS.length * MOST_FINDINGS);
}

async function readListing(
  store: LegalStore,
  what: keyof Listing,
  look: (what: keyof Listing, row: Listing[keyof Listing]) => void,
  unreadable: Set<keyof Listing>,
): Promise<void> {
  try {
    for await (const page of listPages(store, what)) for (const row of page) look(what, row);
  } catch (error) {
    if (!(error instanceof CanCuError) || error.code !== 'CORRUPT') throw error;
    unreadable.add(what);
  }
}

function changedText(input: Listing['inputs']): readonly Finding[] {
  if (input.kind !== 'text' || isUnchanged(input)) return [];
  const message = `the text "${input.source}" is not the one that came in: its SHA-256 differs`;
  return [{ code: 'TEXT_CHANGED', where: input.id, message }];
}

const unreadableListing = (what: keyof Listing): Finding => ({
  code: 'UNREADABLE',
  where: what,
  message: 'rows of this listing are damaged and cannot be read',
});

function dangling(what: keyof Listing, row: Listing[keyof Listing], ids: ReadonlySet<string>): readonly Finding[] {
  return namedRows(what, row)
    .filter((id) => !ids.has(id))
    .map((id) => ({
      code: 'DANGLING',
      where: `${what} ${idsOf(what, row)[0] ?? ''}`,
      message: `names ${id}, which does not exist`,
    }));
}
