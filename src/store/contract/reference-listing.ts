import { provisionSort } from '../../domain/reading/provision-path.js';
import type { Keyset, Listing } from '../legal-store.js';
import type { UnlinkedRow } from '../listing.js';
import { compareText } from '../order.js';
import { offsetColumn } from '../paging.js';
import { provisionRefOf } from '../provision-scopes.js';
import type { MentionRow, ProvisionRef } from '../rows.js';
import { distinct } from '../rows-by-key.js';

/** Returns the place of a provision in the listing of all. */
export const provisionPlace = ({ documentId, path }: ProvisionRef): Keyset => [documentId, provisionSort(path)];

function unlinkedPlace(after: string): Keyset {
  const [documentId = '', id = ''] = after.split(' ');
  return [documentId, id];
}

/** Returns the place in a listing after which rows are asked for, see `Listing`. */
export function placeBehind(what: keyof Listing, after: string): Keyset {
  if (what === 'keys') return [offsetColumn(Number(after))];
  if (what === 'unlinked') return unlinkedPlace(after);
  return what === 'provisions' ? provisionPlace(provisionRefOf(after)) : [after];
}

/** Returns the place of a row in its listing. */
export function placeInListing(row: Listing[keyof Listing]): Keyset {
  if ('candidates' in row && !('state' in row)) return unlinkedPlace(`${row.documentId} ${row.id}`);
  if ('seq' in row) return [offsetColumn(row.seq)];
  if ('section' in row && 'path' in row) return provisionPlace(row);
  return 'id' in row ? [row.id] : [`${row.key} ${row.claimsHash}`];
}

/** Returns what of a mention is listed as unlinked. */
export function unlinkedOf({ id, documentId, role, state, kind, candidates }: MentionRow): readonly UnlinkedRow[] {
  if (role !== 'CITING' || kind === null || (state !== 'AMBIGUOUS' && state !== 'UNRESOLVED')) return [];
  return [{ id, documentId, kind, candidates: distinct(candidates.map((one) => one.documentId)).sort(compareText) }];
}
