import fc from 'fast-check';
import { FORCE_STATUSES } from '../../domain/force.js';
import { ASSURANCES } from '../../domain/reading/citation.js';
import { MENTION_ROLES, MENTION_STATES } from '../../domain/reading/mention.js';
import { provisionSort } from '../../domain/reading/provision-path.js';
import { CAMPAIGN_ROLES } from '../../domain/reading/reading.js';
import { foldText } from '../../domain/values/fold.js';
import { FACETS, type FacetRequest } from '../document-search.js';
import type { DatedPageRequest, DocumentSearch, Keyset, Listing, PageRequest, TraceRequest } from '../legal-store.js';
import { type CitationSearch, type CountedList, LIST_ORDERS } from '../lists.js';
import { offsetColumn } from '../paging.js';
import {
  BLOCKS,
  BODIES,
  CAMPAIGNS,
  DATES,
  FORCE_DAYS,
  KINDS,
  MOST_DOCUMENTS,
  PATHS,
  TOKENS,
  WORDS,
} from './arbitraries.js';
import { campaignIdOf, citationIdOf } from './build-rows.js';
import { documentIdOf, keysOf } from './build-world.js';
import type { StoreReads } from './reference-store.js';
import { idOfKey } from './world.js';

/** One call of a method of the port; `name` has the method and its arguments, for the report of a failure. */
export interface Call {
  readonly name: string;
  readonly ask: (store: StoreReads) => Promise<unknown>;
}

const LISTINGS = [
  'inputs',
  'documents',
  'places',
  'citations',
  'mentions',
  'unlinked',
  'assertions',
  'campaigns',
  'campaignRoles',
  'provisions',
  'votes',
  'bodies',
] as const satisfies readonly (keyof Listing)[];

const indexes = Array.from({ length: MOST_DOCUMENTS }, (_, at) => at);
const documentIds = [...indexes.map(documentIdOf), 'doc_missing'];
const keys = [...indexes.flatMap(keysOf), 'missing'];
const kinds = KINDS;
const edges = indexes.flatMap((from) =>
  indexes.flatMap((to) => kinds.map((kind) => citationIdOf(documentIdOf(from), kind, documentIdOf(to)))),
);
const mentionIds = indexes.flatMap((at) => [0, 1, 2].map((place) => `men_${documentIdOf(at)}_${place}`));
const facts = [0, 1, 2, 3].flatMap((at) => [`record_${at}`, `verdict_${at}`]);
const texts = indexes.flatMap((at) => [`txt_${at}_`, ...WORDS.map((word) => `txt_${at}_${foldText(word)}`)]);
const paths = [...PATHS, 'dieu-5a', 'phu-luc-i', 'dieu-5/khoan-2/diem-a/doan-1', 'dieu-99', ''];
const campaigns = [...CAMPAIGNS.map(campaignIdOf), 'cam_missing'];

/** Some of the values, in any order, with duplicates. */
const some = <T>(values: readonly T[], most = 6): fc.Arbitrary<T[]> =>
  fc.array(fc.constantFrom(...values), { maxLength: most });
const subset = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: values.length });
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 2 });
const date = orNull(fc.constantFrom(...DATES.filter((one) => one !== ''), '2020-06-01', '2020-12-31'));

/** Pages from the start or from any keyset; no row needs to have it. */
const page = (...columns: readonly (readonly string[])[]): fc.Arbitrary<PageRequest> =>
  fc.record({
    size: fc.constantFrom(1, 2, 3, 1000),
    from: orNull<Keyset>(fc.tuple(...columns.map((values) => fc.constantFrom(...values)))),
    direction: fc.constantFrom('FORWARD', 'BACKWARD'),
  });

/** Pages of a list by date, in either order. */
const datedPage = (...columns: readonly (readonly string[])[]): fc.Arbitrary<DatedPageRequest> =>
  fc
    .tuple(page(...columns), fc.constantFrom(undefined, ...LIST_ORDERS))
    .map(([one, order]) => (order === undefined ? one : { ...one, order }));

const byDate = [DATES, keys] as const;
const inEitherOrder = [[...DATES, '~'], keys] as const;
const places = Array.from({ length: 13 }, (_, at) => offsetColumn(at));
const names = ['', ...CAMPAIGNS.map(foldText), 'chinh phu', 'tinh uy binh duong', 'zz'];
const tokens = fc.array(
  fc.constantFrom('thi', 'th', 'dua', 'd', '01', 'ct', 'c', 'ubnd', 'nam', '2021', 'nguoi', 'zz'),
  { maxLength: 3 },
);

const phrases = fc.array(
  fc.constantFrom(
    'thi dua',
    'dua thi',
    'thi',
    'th',
    '01 ct',
    'ct',
    'nam 2021',
    'thi hanh khen',
    'dua thi dua',
    'zz thi',
  ),
  { maxLength: 2 },
);

/** Days on which statuses change, and others. */
const forceDays = fc.constantFrom('2019-12-31', ...FORCE_DAYS, '2020-03-05', '2021-01-02', '2025-01-01');

/** Random searches of documents; exact numbers are among them. */
export const searches: fc.Arbitrary<DocumentSearch> = fc.record({
  tokens: fc.oneof(tokens, fc.constantFrom(['01', 'ct'], ['01', 'ct', 'ubnd'], ['34', 'ct', 'tw'])),
  phrases: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, phrases),
  inText: fc.boolean(),
  types: orNull(subset(['DIRECTIVE', 'RESOLUTION', 'LAW'] as const)),
  bodyIds: orNull(some([...BODIES, 'bod_missing'], 2)),
  from: date,
  to: date,
  year: orNull(fc.constantFrom('2014', '2020', '2021')),
  isStub: orNull(fc.boolean()),
  cites: orNull(subset(kinds)),
  citedAs: orNull(subset(kinds)),
  campaignId: orNull(fc.constantFrom(...campaigns)),
  force: orNull(
    fc.record({
      statuses: subset(FORCE_STATUSES),
      at: forceDays,
    }),
  ),
});

const end = fc.record({
  types: orNull(subset(['DIRECTIVE', 'RESOLUTION', 'LAW'] as const)),
  bodyIds: orNull(some([...BODIES, 'bod_missing'], 2)),
  isStub: orNull(fc.boolean()),
});

/** Random searches of citations. */
export const citationSearches: fc.Arbitrary<CitationSearch> = fc.record({
  kinds: subset(kinds),
  assurance: subset(ASSURANCES),
  from: date,
  to: date,
  citing: end,
  cited: end,
});

/** Random pages of all citations. */
export const citationPages: fc.Arbitrary<DatedPageRequest> = datedPage(...inEitherOrder, kinds, keys);

/** Random pages of a search. */
export const searchPages: fc.Arbitrary<DatedPageRequest> = datedPage(['0', '1'], ...inEitherOrder);

/** Random counts. */
export const facets: fc.Arbitrary<FacetRequest> = fc.record({
  facets: fc.uniqueArray(fc.constantFrom(...FACETS)),
  day: forceDays,
});

/** Random walks from one of the documents; small budgets are likely. */
export const traces = (starts: readonly string[]): fc.Arbitrary<TraceRequest> =>
  fc.record({
    start: fc.constantFrom(...starts),
    direction: fc.constantFrom('BASES', 'DERIVED'),
    kinds: subset(kinds),
    depth: fc.constantFrom(0, 1, 2, 3, 20),
    asOf: date,
    assurance: fc.oneof(fc.constant(ASSURANCES.slice(0, 3)), subset(ASSURANCES)),
    maxDocuments: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant(1000)),
    maxCitations: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constant(5000)),
    timeout: fc.constant(60_000),
  });

function call<A extends readonly unknown[]>(
  method: keyof StoreReads,
  args: fc.Arbitrary<A>,
  ask: (store: StoreReads, args: A) => Promise<unknown>,
): fc.Arbitrary<Call> {
  return args.map((values) => ({ name: `${method}(${JSON.stringify(values)})`, ask: (store) => ask(store, values) }));
}

const filter = fc.record({ kinds: subset(kinds), assurance: subset(ASSURANCES), from: date, to: date });
const mentionFilter = fc.record({ roles: subset(MENTION_ROLES), states: subset(MENTION_STATES) });
const mentionPlace = fc.record({
  documentId: fc.constantFrom(...documentIds),
  within: orNull(fc.record({ start: fc.nat({ max: 12 }), end: fc.nat({ max: 13 }) })),
});
const provisionRefs = fc.array(
  fc.record({ documentId: fc.constantFrom(...documentIds), path: fc.constantFrom(...paths) }),
  { maxLength: 4 },
);
const bodySearch = fc.record({
  tokens,
  branch: orNull(fc.constantFrom('STATE', 'PARTY')),
  level: orNull(fc.constantFrom('CENTRAL', 'PROVINCE')),
  place: orNull(fc.constantFrom('Bình Dương', 'Hà Nội')),
});
const idsAndPage = (ids: readonly string[], ...columns: readonly (readonly string[])[]) =>
  fc.tuple(some(ids), page(...columns));

const documentCalls = [
  call('getDocuments', fc.tuple(some(documentIds)), (store, args) => store.getDocuments(...args)),
  call('findDocumentsByKey', fc.tuple(some(keys)), (store, args) => store.findDocumentsByKey(...args)),
  call('findDocumentsById', fc.tuple(some(keys.map(idOfKey))), (store, args) => store.findDocumentsById(...args)),
  call(
    'findDocumentsByText',
    fc.tuple(
      fc.constantFrom('sha256', 'sourceUrl'),
      some([...texts, 'https://example.org/0', 'https://example.org/3', 'none']),
    ),
    (store, args) => store.findDocumentsByText(...args),
  ),
  call(
    'documentsOfBlocks',
    fc.tuple(
      fc.array(
        fc.record({ block: fc.constantFrom(...BLOCKS), year: orNull(fc.constantFrom('', '2014', '2020', '2021')) }),
        {
          maxLength: 3,
        },
      ),
      fc.constantFrom(1, 2, 1000),
    ),
    (store, args) => store.documentsOfBlocks(...args),
  ),
  call('searchDocuments', fc.tuple(searches, searchPages), (store, args) => store.searchDocuments(...args)),
  call('countFacets', fc.tuple(searches, facets), (store, args) => store.countFacets(...args)),
  call(
    'documentsOfBodies',
    fc.tuple(
      some([['bod_a'], ['bod_a', 'bod_b'], [...BODIES], []]),
      orNull(subset(['LAW', 'DIRECTIVE'] as const)),
      datedPage(...inEitherOrder),
    ),
    (store, args) => store.documentsOfBodies(...args),
  ),
  call('documentsByBlocks', fc.tuple(some(BLOCKS)), (store, args) => store.documentsByBlocks(...args)),
];

const edgeCalls = [
  call(
    'citations',
    fc.tuple(fc.constantFrom('FROM', 'TO'), some(documentIds), filter, datedPage(...inEitherOrder, kinds)),
    (store, args) => store.citations(...args),
  ),
  call('allCitations', fc.tuple(citationSearches, citationPages), (store, args) => store.allCitations(...args)),
  call('getCitations', fc.tuple(some(edges)), (store, args) => store.getCitations(...args)),
  call('citationsOfMentions', fc.tuple(some(mentionIds)), (store, args) => store.citationsOfMentions(...args)),
  call('getAssertions', fc.tuple(some(['ast_0_0_0', 'ast_3_1_0', 'ast_record_1_3', 'none'])), (store, args) =>
    store.getAssertions(...args),
  ),
  call('effectSettings', fc.tuple(some(documentIds)), (store, args) => store.effectSettings(...args)),
  call('evidence', idsAndPage(edges, ['ast_0', 'ast_3_1_0', 'ast_record_1_3']), (store, args) =>
    store.evidence(...args),
  ),
  call(
    'mentions',
    fc.tuple(fc.array(mentionPlace, { maxLength: 4 }), mentionFilter, page(places, mentionIds)),
    (store, args) => store.mentions(...args),
  ),
  call('getMentions', fc.tuple(some(mentionIds)), (store, args) => store.getMentions(...args)),
];

const provisionCalls = [
  call('getProvisions', fc.tuple(provisionRefs), (store, args) => store.getProvisions(...args)),
  call('provisions', idsAndPage(documentIds, paths.map(provisionSort)), (store, args) => store.provisions(...args)),
  call(
    'provisionCitations',
    fc.tuple(
      provisionRefs,
      some(kinds).filter((some) => some.length > 0),
      page(...byDate, ['ast_0_0_0', 'ast_3_1_0', 'ast_record_1_3']),
    ),
    (store, args) => store.provisionCitations(...args),
  ),
];

const campaignCalls = [
  call('getCampaigns', fc.tuple(some(campaigns)), (store, args) => store.getCampaigns(...args)),
  call('searchCampaigns', fc.tuple(tokens, page(names, campaigns)), (store, args) => store.searchCampaigns(...args)),
  call('campaignRoles', fc.tuple(some(documentIds), subset(CAMPAIGN_ROLES)), (store, args) =>
    store.campaignRoles(...args),
  ),
  call('rolesOfCampaigns', idsAndPage(campaigns, ...byDate, ['rol_0_0', 'rol_3_1']), (store, args) =>
    store.rolesOfCampaigns(...args),
  ),
  call('campaignAnswers', fc.tuple(some(campaigns)), (store, args) => store.campaignAnswers(...args)),
  call('campaignAnsweredBy', idsAndPage(campaigns, names, campaigns), (store, args) =>
    store.campaignAnsweredBy(...args),
  ),
];

const inputCalls = [
  call('getBodies', fc.tuple(some([...BODIES, 'bod_d', 'bod_missing'])), (store, args) => store.getBodies(...args)),
  call('searchBodies', fc.tuple(bodySearch, page(names, BODIES)), (store, args) => store.searchBodies(...args)),
  call('inputsByTokens', fc.tuple(some([...TOKENS, 'k:missing'])), (store, args) => store.inputsByTokens(...args)),
  call('inputIdsByTokens', fc.tuple(some([...TOKENS, 'k:missing'])), (store, args) => store.inputIdsByTokens(...args)),
  call('getInputs', fc.tuple(some([...facts, ...texts])), (store, args) => store.getInputs(...args)),
  call('votes', fc.tuple(some(keys)), (store, args) => store.votes(...args)),
  call('registeredKeys', fc.tuple(some(keys)), (store, args) => store.registeredKeys(...args)),
  call('references', fc.tuple(some([...facts, ...texts])), (store, args) => store.references(...args)),
  call('derivations', fc.tuple(some([...facts, ...texts])), (store, args) => store.derivations(...args)),
  call(
    'list',
    fc.tuple(
      fc.constantFrom(...LISTINGS),
      orNull(fc.constantFrom('a', 'm', 'doc_of_a5', 'doc_of_A2 dieu-5', 'doc_of_a1 men_doc_of_a1_0', 'zA hash')),
      fc.constantFrom(1, 3, 100),
    ),
    (store, args) => store.list(...args),
  ),
];

const counted: fc.Arbitrary<CountedList> = fc.oneof(
  fc.record({
    list: fc.constant('citations' as const),
    side: fc.constantFrom('FROM' as const, 'TO' as const),
    documentIds: some(documentIds),
    filter,
  }),
  fc.record({ list: fc.constant('evidence' as const), citationIds: some(edges) }),
  fc.record({
    list: fc.constant('mentions' as const),
    places: fc.array(mentionPlace, { maxLength: 4 }),
    filter: mentionFilter,
  }),
  fc.record({ list: fc.constant('provisions' as const), documentIds: some(documentIds) }),
  fc.record({
    list: fc.constant('provisionCitations' as const),
    refs: provisionRefs,
    kinds: some(kinds).filter((list) => list.length > 0),
  }),
  fc.record({
    list: fc.constant('documentsOfBodies' as const),
    groups: some([['bod_a'], ['bod_a', 'bod_b'], [...BODIES], []]),
    types: orNull(subset(['LAW', 'DIRECTIVE'] as const)),
  }),
  fc.record({
    list: fc.constantFrom('rolesOfCampaigns' as const, 'campaignAnsweredBy' as const),
    campaignIds: some(campaigns),
  }),
);

const countCalls = [
  call('count', fc.tuple(counted, fc.constantFrom(1, 2, 1000)), (store, args) => store.count(...args)),
];

/** Random calls of every method of the port but `trace`, which throws where the start is missing and has tests of its own. */
export const calls: fc.Arbitrary<Call> = fc.oneof(
  ...documentCalls,
  ...edgeCalls,
  ...provisionCalls,
  ...campaignCalls,
  ...countCalls,
  ...inputCalls,
);

/** Calls that together read all that a store holds. */
export const WHOLE_STORE: readonly Call[] = [
  ...LISTINGS.map((what): Call => ({ name: `list(${what})`, ask: (store) => store.list(what, null, 10_000) })),
  { name: 'register', ask: (store) => store.list('keys', null, 10_000) },
  { name: 'findDocumentsByKey', ask: (store) => store.findDocumentsByKey(keys) },
  { name: 'derivations', ask: (store) => store.derivations([...facts, ...texts]) },
];
