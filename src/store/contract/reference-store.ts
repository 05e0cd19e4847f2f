import { yearOfDocument } from '../../domain/identity/document-year.js';
import { provisionSort } from '../../domain/reading/provision-path.js';
import { foldText } from '../../domain/values/fold.js';
import { descends, listKeyset } from '../date-spans.js';
import type { Keyset, LegalStore, Listing } from '../legal-store.js';
import { compareKeysets } from '../order.js';
import { type KeyedRow, offsetColumn } from '../paging.js';
import type { AssertionRow, CampaignRow, Derivation, DocumentRow, EvidenceRow, InputRow } from '../rows.js';
import { SEARCH_LIMITS, type SearchLimits } from '../search-limits.js';
import { countByReading } from './count-by-reading.js';
import { allCitationsReference } from './reference-citations.js';
import { placeBehind, placeInListing, unlinkedOf } from './reference-listing.js';
import { pageOfAll, sortByKeyset } from './reference-pages.js';
import { facetsReference, holdsTokens, isWithin, searchReference } from './reference-search.js';
import { type Sums, sumsOf } from './reference-sums.js';
import { traceReference } from './reference-trace.js';
import type { Model } from './world.js';

/** All methods of the port that read rows. */
export type StoreReads = Omit<
  LegalStore,
  | 'engine'
  | 'close'
  | 'withSignal'
  | 'dataVersion'
  | 'revision'
  | 'changesSince'
  | 'getDocumentsAt'
  | 'check'
  | 'save'
  | 'exclusively'
  | 'needsReread'
  | 'confirmReread'
>;

/** Returns the reads of the port over a model, as plainly as can be: each one filters, sorts and cuts all rows. */
export function referenceStore(model: Model, limits: SearchLimits = SEARCH_LIMITS): StoreReads {
  const graph = graphOf(model);
  const lists = {
    ...documentReads(graph, limits),
    ...edgeReads(graph, limits),
    ...provisionReads(graph),
    ...nameReads(graph),
    ...campaignReads(graph),
    ...inputReads(graph),
  };
  return { ...lists, count: (of, limit) => countByReading(lists, of, limit) };
}

interface Graph extends Sums {
  readonly model: Model;
  readonly world: Model['world'];
  readonly inputs: readonly InputRow[];
  readonly documents: readonly DocumentRow[];
  readonly derivations: readonly Derivation[];
  readonly mentions: Derivation['mentions'];
  readonly assertions: Derivation['assertions'];
  readonly roles: Derivation['campaignRoles'];
  readonly document: (id: string | undefined) => DocumentRow | null;
  /** Date and key. */
  readonly place: (id: string) => readonly [string, string];
}

function graphOf(model: Model): Graph {
  const { world } = model;
  const derivations = world.inputs.map((input) => input.derivation);
  const document = byId(world.documents);
  const place = (id: string): readonly [string, string] => {
    const row = document(id);
    return [row?.issuedOn?.value ?? '', row?.key ?? ''];
  };
  return {
    ...sumsOf(world),
    model,
    world,
    inputs: world.inputs.map((input) => input.row),
    documents: world.documents,
    derivations,
    mentions: derivations.flatMap((one) => one.mentions),
    assertions: derivations.flatMap((one) => one.assertions),
    roles: derivations.flatMap((one) => one.campaignRoles),
    document,
    place,
  };
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ((id: string | undefined) => T | null) => {
  const map = new Map(rows.map((row) => [row.id, row]));
  return (id) => map.get(id ?? '') ?? null;
};

const ascending = <T>(rows: readonly T[], sortOf: (row: T) => Keyset): T[] =>
  [...rows].sort((a, b) => compareKeysets(sortOf(a), sortOf(b)));

type DocumentReads =
  | 'getDocuments'
  | 'findDocumentsByKey'
  | 'findDocumentsById'
  | 'findDocumentsByText'
  | 'documentsOfBlocks'
  | 'searchDocuments'
  | 'countFacets'
  | 'documentsOfBodies'
  | 'documentsByBlocks'
  | 'trace';

function documentReads(
  { model, world, documents, document, place, ...graph }: Graph,
  limits: SearchLimits,
): Pick<StoreReads, DocumentReads> {
  const holder = (key: string): string | undefined => model.register.get(key)?.holder;
  const keyOfId = (id: string): string => [...model.register].find(([, one]) => one.id === id)?.[0] ?? '';
  return {
    getDocuments: async (ids) => ids.map(document),
    findDocumentsByKey: async (keys) => keys.map((key) => document(holder(key))),
    findDocumentsById: async (ids) => ids.map((id) => document(id) ?? document(holder(keyOfId(id)))),
    findDocumentsByText: async (property, values) =>
      values.map((value) => {
        const texts = graph.inputs.filter((row) => row.kind === 'text' && row[property] === value);
        const found = documents.filter((row) => texts.some(({ id }) => row.textIds.includes(id)));
        return found.length === 1 ? (found[0] ?? null) : null;
      }),
    documentsOfBlocks: async (blocks, limit) =>
      blocks.map(({ block, year }) => {
        const rows = documents.filter((row) => row.blocks.includes(block));
        const placeOf = (row: DocumentRow) => [String(Number(yearOfDocument(row) === year)), ...place(row.id)];
        return ascending(rows, placeOf).reverse().slice(0, limit);
      }),
    searchDocuments: async (search, page) => searchReference(world, search, page, limits),
    countFacets: async (search, request) => facetsReference(world, search, request, limits),
    documentsByBlocks: async (blocks) =>
      ascending(
        documents.filter((row) => row.blocks.some((block) => blocks.includes(block))),
        (row) => [row.id],
      ),
    documentsOfBodies: async (groups, types, page) =>
      groups.map((group) => {
        const rows = documents
          .filter((row) => types === null || types.includes(row.type))
          .filter((row) => [...row.issuerIds, row.authorityId ?? ''].some((id) => group.includes(id)));
        return pageOfAll(
          rows.map((row) => ({ row, keyset: listKeyset(page, place(row.id)) })),
          descends(page),
          page,
        );
      }),
    trace: async (request) =>
      traceReference({ documents, citations: graph.citations, mentions: graph.mentions }, request),
  };
}

type EdgeReads =
  | 'citations'
  | 'allCitations'
  | 'getCitations'
  | 'citationsOfMentions'
  | 'getAssertions'
  | 'effectSettings'
  | 'evidence'
  | 'mentions'
  | 'getMentions';

function edgeReads(
  { citations, mentions, assertions, inputs, document, place }: Graph,
  limits: SearchLimits,
): Pick<StoreReads, EdgeReads> {
  const mention = byId(mentions);
  const citation = byId(citations);
  const show = (assertion: AssertionRow): EvidenceRow => {
    const found = mention(assertion.evidence.id);
    if (found !== null) return { kind: 'mention', mention: found, assertion };
    const input = byId(inputs)(assertion.evidence.id);
    if (input?.kind === 'record') return { kind: 'record', record: input, assertion };
    if (input?.kind === 'verdict') return { kind: 'verdict', verdict: input, assertion };
    throw new Error(`the world lacks the evidence ${assertion.evidence.id}`);
  };
  return {
    citations: async (side, ids, filter, page) =>
      ids.map((id) => {
        const [own, other] = side === 'FROM' ? (['fromId', 'toId'] as const) : (['toId', 'fromId'] as const);
        const rows = citations
          .filter(
            (row) => row[own] === id && filter.kinds.includes(row.kind) && filter.assurance.includes(row.assurance),
          )
          .filter((row) => isWithin(document(row[other]), filter.from, filter.to));
        return pageOfAll(
          rows.map((row) => ({ row, keyset: listKeyset(page, [...place(row[other]), row.kind]) })),
          descends(page),
          page,
        );
      }),
    allCitations: async (search, page) => allCitationsReference(citations, document, search, page, limits),
    getCitations: async (ids) => ids.map(citation),
    citationsOfMentions: async (ids) =>
      ids.map((id) => {
        const evident = assertions.filter(({ evidence }) => evidence.kind === 'mention' && evidence.id === id);
        const rows = citations.filter((row) => evident.some((one) => one.citationId === row.id));
        return ascending(rows, (row) => [...place(row.toId), row.kind, row.id]).reverse();
      }),
    getAssertions: async (ids) => ids.map(byId(assertions)),
    effectSettings: async (ids) =>
      ids.map((id) => {
        const rows = assertions.filter(({ toId, setsEffect }) => setsEffect && toId === id);
        return ascending(rows, (row) => [row.id]).slice(0, 100);
      }),
    evidence: async (ids, page) =>
      ids.map((id) => {
        const rows = assertions.filter((one) => one.citationId === id);
        return pageOfAll(
          rows.map((row) => ({ row: show(row), keyset: [row.sort] })),
          false,
          page,
        );
      }),
    mentions: async (places, { roles, states }, page) =>
      places.map(({ documentId, within }) => {
        const rows = mentions
          .filter((row) => row.documentId === documentId && roles.includes(row.role) && states.includes(row.state))
          .filter(({ start }) => within === null || (start >= within.start && start < within.end));
        return pageOfAll(
          rows.map((row) => ({ row, keyset: [offsetColumn(row.start), row.id] })),
          false,
          page,
        );
      }),
    getMentions: async (ids) => ids.map(mention),
  };
}

type ProvisionReads = 'getProvisions' | 'provisions' | 'provisionCitations';

function provisionReads({ provisions, assertions, place }: Graph): Pick<StoreReads, ProvisionReads> {
  const matches = (named: string, asked: string): boolean =>
    named === asked || named.startsWith(`${asked}/`) || asked.startsWith(`${named}/`);
  return {
    getProvisions: async (refs) =>
      refs.map(
        ({ documentId, path }) => provisions.find((row) => row.documentId === documentId && row.path === path) ?? null,
      ),
    provisions: async (ids, page) =>
      ids.map((id) => {
        const rows = provisions.filter((row) => row.documentId === id);
        return pageOfAll(
          rows.map((row) => ({ row, keyset: [provisionSort(row.path)] })),
          false,
          page,
        );
      }),
    provisionCitations: async (refs, kinds, page) =>
      refs.map(({ documentId, path }) => {
        const rows = assertions
          .filter((row) => row.toId === documentId && kinds.includes(row.kind))
          .filter((row) => row.provisions.some((named) => matches(named, path)));
        return pageOfAll(
          rows.map((row) => ({ row, keyset: [...place(row.fromId), row.id] })),
          true,
          page,
        );
      }),
  };
}

type NameReads = 'getBodies' | 'searchBodies' | 'getCampaigns' | 'searchCampaigns';

function named<T extends { readonly id: string; readonly name: string }>(rows: readonly T[]): readonly KeyedRow<T>[] {
  return rows.map((row) => ({ row, keyset: [foldText(row.name), row.id] }));
}

function nameReads({ world, campaigns }: Graph): Pick<StoreReads, NameReads> {
  return {
    getBodies: async (ids) => ids.map(byId(world.bodies)),
    searchBodies: async ({ tokens, branch, level, place }, page) => {
      const rows = world.bodies
        .filter((row) => holdsTokens(row.searchText, tokens) && (branch === null || row.branch === branch))
        .filter((row) => (level === null || row.level === level) && (place === null || row.place === place));
      return pageOfAll(named(rows), false, page);
    },
    getCampaigns: async (ids) => ids.map(byId(campaigns)),
    searchCampaigns: async (tokens, page) =>
      pageOfAll(named(campaigns.filter((row) => holdsTokens(row.searchText, tokens))), false, page),
  };
}

type CampaignReads = 'campaignRoles' | 'rolesOfCampaigns' | 'campaignAnswers' | 'campaignAnsweredBy';

function campaignReads({ roles, campaigns, place }: Graph): Pick<StoreReads, CampaignReads> {
  const answering = (campaign: CampaignRow, answered: string): boolean =>
    roles.some((one) => one.campaignId === campaign.id && one.answers.includes(answered));
  const campaign = byId(campaigns);
  return {
    campaignRoles: async (ids, wanted) =>
      ids.map((id) =>
        ascending(
          roles.filter((one) => one.documentId === id && wanted.includes(one.role)),
          (one) => [offsetColumn(one.reading.start), one.id],
        ),
      ),
    rolesOfCampaigns: async (ids, page) =>
      ids.map((id) => {
        const rows = roles.filter((one) => one.campaignId === id);
        return pageOfAll(
          rows.map((row) => ({ row, keyset: [...place(row.documentId), row.id] })),
          true,
          page,
        );
      }),
    campaignAnswers: async (ids) =>
      ids.map((id) => {
        const asking = campaign(id);
        const rows = asking === null ? [] : campaigns.filter((row) => answering(asking, row.id));
        return sortByKeyset(named(rows), false).map(({ row }) => row);
      }),
    campaignAnsweredBy: async (ids, page) =>
      ids.map((id) =>
        pageOfAll(named(campaign(id) === null ? [] : campaigns.filter((row) => answering(row, id))), false, page),
      ),
  };
}

type InputReads =
  | 'inputsByTokens'
  | 'inputIdsByTokens'
  | 'getInputs'
  | 'votes'
  | 'registeredKeys'
  | 'references'
  | 'derivations'
  | 'list';

function inputReads(graph: Graph): Pick<StoreReads, InputReads> {
  const { inputs, votes, model, derivations } = graph;
  const bearing = (tokens: readonly string[]) =>
    ascending(
      inputs.filter((row) => row.tokens.some((token) => tokens.includes(token))),
      (row) => [row.id],
    );
  return {
    inputsByTokens: async (tokens) => bearing(tokens),
    inputIdsByTokens: async (tokens) => bearing(tokens).map(({ id }) => id),
    getInputs: async (ids) => ids.map(byId(inputs)),
    votes: async (keys) =>
      keys.map((key) =>
        ascending(
          votes.filter((row) => row.key === key),
          (row) => [row.claimsHash],
        ),
      ),
    registeredKeys: async (keys) =>
      keys.map((key) => {
        const found = model.register.get(key);
        return found === undefined ? null : { key, id: found.id, seq: found.seq };
      }),
    references: async (ids) => ids.map((id) => shown(derivations.find((one) => one.inputId === id))?.references ?? []),
    derivations: async (ids) => ids.map((id) => shown(derivations.find((one) => one.inputId === id))),
    list: async (what, after, limit) => listOf(graph, what, after).slice(0, limit),
  };
}

/** A derivation as a store answers it: null when it is empty, its rows in order. */
function shown(derivation: Derivation | undefined): Derivation | null {
  if (derivation === undefined) return null;
  const { inputId, references, mentions, assertions, sections, campaignRoles } = derivation;
  if ([references, mentions, assertions, sections, campaignRoles].every((rows) => rows.length === 0)) return null;
  return {
    inputId,
    references: ascending(references, (row) => [row.key, row.claimsHash]),
    mentions: ascending(mentions, (row) => [row.id]),
    assertions: ascending(assertions, (row) => [row.id]),
    sections: ascending(sections, (row) => [provisionSort(row.path)]),
    campaignRoles: ascending(campaignRoles, (row) => [row.id]),
  };
}

function listOf<K extends keyof Listing>(graph: Graph, what: K, after: string | null): Listing[K][] {
  const listings: { readonly [L in keyof Listing]: readonly Listing[L][] } = {
    inputs: graph.inputs,
    documents: graph.documents,
    places: graph.documents.map(({ id, issuedOn, key }) => ({ id, date: issuedOn?.value ?? '', key })),
    citations: graph.citations,
    mentions: graph.mentions,
    unlinked: graph.mentions.flatMap(unlinkedOf),
    assertions: graph.assertions,
    campaigns: graph.campaigns,
    campaignRoles: graph.roles,
    provisions: graph.provisions,
    votes: graph.votes,
    bodies: graph.world.bodies,
    keys: [...graph.model.register].map(([key, { id, seq }]) => ({ key, id, seq })),
  };
  const rows: readonly Listing[K][] = listings[what];
  const behind = placeBehind(what, after ?? '');
  return ascending(rows, placeInListing).filter((row) => compareKeysets(placeInListing(row), behind) > 0);
}
