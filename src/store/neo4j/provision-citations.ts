import type { CitationKind } from '../../domain/reading/citation.js';
import { checkPage, checkProvisionKinds } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import { pageOf } from '../paging.js';
import { searchedScopes } from '../provision-scopes.js';
import type { AssertionRow, ProvisionRef } from '../rows.js';
import { distinct, groupBy } from '../rows-by-key.js';
import type { Connection } from './connection.js';
import { inScanOrder, keyRangeOf, keysetOf } from './paging.js';
import { type EvidenceScan, evidenceQuery, hubEvidenceQuery, type NameType } from './provision-citations-queries.js';
import { provisionId } from './provisions.js';
import { fromData } from './values.js';

/** A piece of evidence as found under a provision. */
interface Found {
  readonly sort: string;
  readonly data: string;
}

interface FoundOfProvision {
  readonly id: string;
  readonly degree: number;
  /** Its page, empty for a hub. */
  readonly found: readonly Found[];
}

/** A provision's node with how evidence leads to it. */
interface NodeScope {
  readonly type: NameType;
  readonly id: string;
}

/**
 * Returns one page of evidence for each provision, see the port: what leads to it either way, and what names a
 * provision that holds it. Two queries, and two more where there are hubs.
 */
export async function provisionCitations(
  connection: Connection,
  refs: readonly ProvisionRef[],
  kinds: readonly CitationKind[],
  page: PageRequest,
  hubDegree: number,
): Promise<readonly Page<AssertionRow>[]> {
  checkPage('provisionCitations', page);
  checkProvisionKinds(kinds);
  const { low, high, order, limit } = keyRangeOf('DESC', page);
  const scan: EvidenceScan = { order, parameters: { kinds: distinct(kinds), low, high, limit } };
  const scopes = refs.map(scopesOf);
  const foundByScope = await readScopes(connection, scan, scopes.flat(), hubDegree);
  return scopes.map((own) => {
    const found = own.flatMap((scope) => foundByScope.get(nameOf(scope)) ?? []);
    const rows = inScanOrder(onceEach(found), order).slice(0, limit);
    return pageOf(
      rows.map(({ sort, data }) => ({ row: fromData<AssertionRow>(data), keyset: keysetOf(sort) })),
      page,
    );
  });
}

const nameOf = ({ type, id }: NodeScope): string => `${type} ${id}`;

function scopesOf({ documentId, path }: ProvisionRef): readonly NodeScope[] {
  return searchedScopes(path).map((scope) => ({
    type: scope.exact ? 'NAMES' : 'NAMES_WITHIN',
    id: provisionId({ documentId, path: scope.path }),
  }));
}

/** The sort value of a piece of evidence ends with its id. */
const onceEach = (found: readonly Found[]): Iterable<Found> => new Map(found.map((one) => [one.sort, one])).values();

async function readScopes(
  connection: Connection,
  scan: EvidenceScan,
  scopes: readonly NodeScope[],
  hubDegree: number,
): Promise<ReadonlyMap<string, readonly Found[]>> {
  const foundByScope = new Map<string, readonly Found[]>();
  for (const [type, group] of groupBy(scopes, (scope) => scope.type)) {
    const ids = distinct(group.map((scope) => scope.id));
    const rows = await connection.read<FoundOfProvision>(evidenceQuery(scan, type, ids, hubDegree));
    for (const { id, found } of rows) foundByScope.set(nameOf({ type, id }), found);
    const hubs = rows.filter((row) => row.degree > hubDegree).map((row) => row.id);
    for (const [id, found] of await readHubs(connection, scan, type, hubs)) {
      foundByScope.set(nameOf({ type, id }), found);
    }
  }
  return foundByScope;
}

async function readHubs(
  connection: Connection,
  scan: EvidenceScan,
  type: NameType,
  hubs: readonly string[],
): Promise<ReadonlyMap<string, readonly Found[]>> {
  if (hubs.length === 0) return new Map();
  const rows = await connection.read<Found & { readonly id: string }>(hubEvidenceQuery(scan, type, hubs));
  return groupBy(rows, (row) => row.id);
}
