import { checkPage, checkProvisionKinds } from '../arguments.js';
import type { LegalStore } from '../legal-store.js';
import { compareText } from '../order.js';
import { scopesOfAsked } from '../provision-scopes.js';
import type { AssertionRow, ProvisionRef } from '../rows.js';
import type { Database, Query } from './connection.js';
import { literal, type Order } from './graph-names.js';
import { keysetOf, pageOf, walkOf } from './paging.js';
import { provisionId } from './provisions.js';
import { distinct, fromData, groupBy, type Parameters as QueryParameters } from './values.js';

/** How evidence leads to a provision: it names this very one, or only ones within it. */
type NameType = 'NAMES' | 'NAMES_WITHIN';

/** What a page of evidence asks for, the same for every provision. */
interface EvidencePage {
  readonly order: Order;
  readonly parameters: QueryParameters;
}

/** A piece of evidence as found under a provision. */
interface Found {
  readonly sort: string;
  readonly data: string;
}

interface Few {
  readonly id: string;
  readonly degree: number;
  readonly found: readonly Found[];
}

/** Evidence by how it leads to a provision and the provision's node. */
type Under = ReadonlyMap<string, readonly Found[]>;

/**
 * Returns one page of evidence for each provision, see the port: what leads to it either way, and what names a
 * provision that holds it. Two queries, and two more where there are hubs.
 */
export async function provisionCitations(
  database: Database,
  hubDegree: number,
  ...[refs, kinds, page]: Parameters<LegalStore['provisionCitations']>
): ReturnType<LegalStore['provisionCitations']> {
  checkPage('provisionCitations', page);
  checkProvisionKinds(kinds);
  const { low, high, order, limit } = walkOf(page, 'DESC');
  const asked: EvidencePage = { order, parameters: { kinds: distinct(kinds), low, high, limit } };
  const scopes = refs.map(scopesOf);
  const under = await readUnder(database, hubDegree, asked, scopes.flat());
  return scopes.map((own) =>
    pageOf(
      page,
      merged(
        own.flatMap((scope) => under.get(nameOf(scope)) ?? []),
        asked,
      )
        .slice(0, limit)
        .map(({ sort, data }) => ({ row: fromData<AssertionRow>(data), keyset: keysetOf(sort) })),
    ),
  );
}

/** A provision's node with how evidence leads to it. */
interface Scope {
  readonly type: NameType;
  readonly id: string;
}

const nameOf = ({ type, id }: Scope): string => `${type} ${id}`;

function scopesOf({ documentId, path }: ProvisionRef): readonly Scope[] {
  return scopesOfAsked(path).map((scope) => ({
    type: scope.exact ? 'NAMES' : 'NAMES_WITHIN',
    id: provisionId({ documentId, path: scope.path }),
  }));
}

/** Each piece once, in the order of the page. */
function merged(found: readonly Found[], { order }: EvidencePage): readonly Found[] {
  const sign = order === 'ASC' ? 1 : -1;
  const once = new Map(found.map((one) => [one.sort, one]));
  return [...once.values()].sort((a, b) => sign * compareText(a.sort, b.sort));
}

async function readUnder(
  database: Database,
  hubDegree: number,
  asked: EvidencePage,
  scopes: readonly Scope[],
): Promise<Under> {
  const byType = [...groupBy(scopes, (scope) => scope.type).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ type: first.type, ids: distinct(group.map((scope) => scope.id)) }];
  });
  const under = new Map<string, readonly Found[]>();
  for (const { type, ids } of byType) {
    const rows = await database.read<Few>(fewEvidenceQuery(asked, type, ids, hubDegree));
    for (const { id, found } of rows) under.set(nameOf({ type, id }), found);
    const hubs = rows.filter((row) => row.degree > hubDegree).map((row) => row.id);
    if (hubs.length === 0) continue;
    const many = await database.read<Found & { readonly id: string }>(hubEvidenceQuery(asked, type, hubs));
    for (const [id, found] of groupBy(many, (row) => row.id)) under.set(nameOf({ type, id }), found);
  }
  return under;
}

/** Returns the query for the page of each provision of little evidence, sorted after following it, and the degree of all. */
export function fewEvidenceQuery(
  { order, parameters }: EvidencePage,
  type: NameType,
  ids: readonly string[],
  hubDegree: number,
): Query {
  return {
    text: `MATCH (p:Provision) WHERE p.id IN $ids
WITH p, COUNT { (p)<-[:${type}]-() } AS degree
CALL (p, degree) {
  WITH p WHERE degree <= $hub
  MATCH (p)<-[r:${type}]-(a) WHERE r.kind IN $kinds AND r.fromSort > $low AND r.fromSort < $high
  WITH r, a ORDER BY r.fromSort ${literal({ kind: 'order', order })} LIMIT $limit
  RETURN collect({sort: r.fromSort, data: a.data}) AS found
}
RETURN p.id AS id, degree, found`,
    parameters: { ...parameters, ids, hub: hubDegree },
  };
}

/**
 * Returns the query for the page of each hub: the first rows of the index for each kind, whatever their number. It says
 * so, since a plan made while there was little evidence would walk all of it, and plans are kept for a while.
 */
export function hubEvidenceQuery({ order, parameters }: EvidencePage, type: NameType, hubs: readonly string[]): Query {
  const direction = literal({ kind: 'order', order });
  return {
    text: `UNWIND $ids AS id
UNWIND $kinds AS kind
CALL (id, kind) {
  MATCH ()-[r:${type}]->() USING INDEX SEEK r:${type}(toId, kind, fromSort)
  WHERE r.toId = id AND r.kind = kind AND r.fromSort > $low AND r.fromSort < $high
  RETURN r ORDER BY r.toId ${direction}, r.kind ${direction}, r.fromSort ${direction} LIMIT $limit
}
RETURN id, r.fromSort AS sort, startNode(r).data AS data`,
    parameters: { ...parameters, ids: hubs },
  };
}
