import { ASSURANCES, CITATION_KINDS } from '../../domain/reading/citation.js';
import { stated } from '../../testing/attested.js';
import { EVERY_DOCUMENT } from '../document-search.js';
import type { DatedPageRequest, DocumentSearch, PageRequest } from '../legal-store.js';
import type { CitationFilter, CitationSearch, EndFilter } from '../lists.js';
import {
  makeAssertion,
  makeCampaignReading,
  makeDocument,
  makeMention,
  makeRecord,
  makeRole,
  makeSection,
  makeText,
} from './build-rows.js';
import { EMPTY_WORLD, emptyDerivation, type World } from './world.js';

/** Returns a world that holds this and nothing else. */
export const worldWith = (over: Partial<World>): World => ({ ...EMPTY_WORLD, ...over });

/** All edges of a document. */
export const ALL_EDGES: CitationFilter = { kinds: CITATION_KINDS, assurance: ASSURANCES, from: null, to: null };

/** Any document. */
export const ANY_END: EndFilter = { types: null, bodyIds: null, isStub: null };

/** All edges of all documents: those of the kinds that these worlds have, since Neo4j plans a query for each kind. */
export const ALL_CITATIONS: CitationSearch = {
  ...ALL_EDGES,
  kinds: ['AMENDS', 'BASED_ON', 'GUIDES', 'REFERS'],
  citing: ANY_END,
  cited: ANY_END,
};

/** A page large enough for most tests. */
export const FIRST_PAGE: PageRequest = { size: 100, from: null, direction: 'FORWARD' };

/** The same with the oldest first. */
export const OLDEST_FIRST: DatedPageRequest = { ...FIRST_PAGE, order: 'OLDEST_FIRST' };

/** Returns a search for these tokens in numbers and titles; `over` adds conditions. */
export function searchFor(tokens: readonly string[], over: Partial<DocumentSearch> = {}): DocumentSearch {
  return { ...EVERY_DOCUMENT, tokens, ...over };
}

const DIRECTIVES = [
  {
    key: 'd1',
    date: '2021-01-21',
    number: '01/CT-UBND',
    folded: '01 ct ubnd',
    text: '01 ct ubnd chi thi phat dong thi dua',
  },
  { key: 'd2', date: '2020-01-21', number: '01-CT', folded: '01 ct', text: '01 ct chi thi thi dua khen thuong' },
  { key: 'd3', date: '', number: '101/CT', folded: '101 ct', text: '101 ct chi thi thi hanh luat' },
  { key: 'd4', date: '2022-05-05', number: '', folded: '', text: 'ke hoach thi dua 01 ct nam 2022' },
  { key: 'd5', date: '2021-01-21', number: '02/CT', folded: '02 ct', text: '02 ct chi thi ve thi cu' },
] as const;

const documents = DIRECTIVES.map(({ key, date, number, folded, text }) =>
  makeDocument(key, {
    issuedOn: date === '' ? null : stated(date),
    number: number === '' ? null : stated(number),
    numberFolded: folded,
    searchText: text,
    issuerIds: key === 'd4' ? ['bod_b'] : ['bod_a'],
    authorityId: 'bod_a',
    textIds: key === 'd1' ? ['text'] : [],
  }),
);

const [d1, ...others] = documents.map((row) => row.id);
const from = d1 ?? '';

const mentions = others.map((_, at) => makeMention(`m${at}`, from, 'text', { start: 40 - 10 * at }));
const assertions = others.flatMap((to, at) =>
  (['REFERS', 'BASED_ON'] as const).map((kind) =>
    makeAssertion(
      `${kind} ${at}`,
      { fromId: from, toId: to, kind, assurance: 'STATED' },
      { evidence: { kind: 'mention', id: `m${at}` }, provisions: at === 0 ? ['dieu-5/khoan-2'] : [] },
    ),
  ),
);
const more = [0, 1, 2].map((at) =>
  makeAssertion(
    `more ${at}`,
    { fromId: from, toId: others[0] ?? '', kind: 'REFERS', assurance: 'RECORDED' },
    { evidence: { kind: 'record', id: 'record' } },
  ),
);
/** The provisions of the first document that each of the others names: a clause, its article, both, another article. */
const BACK_TO = [['dieu-5/khoan-2'], ['dieu-5'], ['dieu-5', 'dieu-5/khoan-2'], ['dieu-6']] as const;
const sections = ['dieu-5', 'dieu-5/khoan-2', 'dieu-5/khoan-10'].map((path) => makeSection(from, path));
const backwards = others.map((id, at) =>
  makeAssertion(
    `back ${at}`,
    { fromId: id, toId: from, kind: at === 0 ? 'AMENDS' : 'GUIDES', assurance: 'RECORDED' },
    { evidence: { kind: 'record', id: 'record' }, provisions: BACK_TO[at] ?? [] },
  ),
);

const campaigns = ['Thi đua 1', 'Thi đua 2', 'Thi đua 3', 'Khen thưởng'];
const roles = campaigns.map((name, at) =>
  makeRole(`role ${at}`, { documentId: from, inputId: 'text' }, makeCampaignReading(name, { start: at }), [
    'cam_khen_thuong',
  ]),
);
const recordRoles = documents.map((row, at) =>
  makeRole(`record role ${at}`, { documentId: row.id, inputId: 'record' }, makeCampaignReading('Khen thưởng')),
);

/** A small world with more than two rows in every list that has pages. */
export const STORY: World = worldWith({
  documents,
  inputs: [
    {
      row: makeText('text', 'Hội đồng thi đua – KHEN THƯỞNG tỉnh Đắk Lắk'),
      derivation: { ...emptyDerivation('text'), mentions, assertions, sections, campaignRoles: roles },
    },
    {
      row: makeRecord('record'),
      derivation: { ...emptyDerivation('record'), assertions: [...more, ...backwards], campaignRoles: recordRoles },
    },
  ],
});
