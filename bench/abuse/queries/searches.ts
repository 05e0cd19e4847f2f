import { type AbusiveQuery, times } from './build-query.js';

/** Phrases of nearly every text, as they stand in a query. */
const PHRASES = ['Ban hành bảng giá đất', 'có hiệu lực', 'Căn cứ Luật', 'ngày ký']
  .map((phrase) => `\\"${phrase}\\"`)
  .join(' ');

/** Words of nearly every title and issuer. */
const COMMON = 'ban hanh bang gia dat so 2015 qd ubnd uy nhan dan tinh binh duong';

/** Queries that search, or look documents up. */
export const SEARCH_QUERIES: readonly AbusiveQuery[] = [
  {
    name: '250 searches in texts',
    query: `{ ${times(250, (at) => `s${at}: documents(search: "dat dai ${at}", inText: true, first: 1) { isComplete }`)} }`,
  },
  {
    name: '19 searches for a common word',
    query: `{ ${times(19, (at) => `s${at}: documents(search: "quyet", first: ${1 + (at % 100)}) { isComplete }`)} }`,
  },
  {
    name: '2 searches for 15 common words among laws',
    query: `{ ${times(2, (at) => `s${at}: documents(search: "${COMMON}", first: 1, filter: { types: [LAW], from: "19${50 + at}-01-01" }) { totalCount }`)} }`,
  },
  {
    name: '4 searches in texts for common words, counted',
    query: `{ ${times(4, (at) => `s${at}: documents(search: "quyet dinh binh duong", inText: true, first: ${1 + at}) { totalCount }`)} }`,
  },
  {
    name: '100 searches of 20 words',
    query: `{ ${times(100, (at) => `s${at}: documents(search: "${times(20, (word) => `q${word}`)} ${at}", inText: true) { isComplete }`)} }`,
  },
  {
    name: '100 searches by one letter',
    query: `{ ${times(100, (at) => `s${at}: documents(search: "${'abcdeghiklmnopqrstuvxy'[at % 22]}", inText: true, first: 100) { isComplete }`)} }`,
  },
  {
    name: '9 searches for four common phrases',
    query: `{ ${times(9, (at) => `s${at}: documents(search: "${PHRASES} ${at}", inText: true) { isComplete }`)} }`,
  },
  {
    name: '7 walks for a status that few have',
    query: `{ ${times(7, (at) => `f${at}: documents(filter: { force: { statuses: [SUSPENDED], at: "20${10 + at}-01-01" } }, first: 1) { isComplete }`)} }`,
  },
  {
    name: 'snippets of 60 texts',
    query: '{ documents(search: "quyet", inText: true, first: 60) { edges { snippets { text marks { start } } } } }',
  },
  {
    name: 'the bodies, counted 16 times',
    query: `{ ${times(16, (at) => `b${at}: bodies(first: 1) { totalCount }`)} }`,
  },
  {
    name: 'the documents, counted 16 times',
    query: `{ ${times(16, (at) => `d${at}: documents(first: 1) { totalCount }`)} }`,
  },
  {
    name: 'the documents with a common word, counted by type, year and body twice',
    query: `{ ${times(2, (at) => `f${at}: documents(first: 1, search: "quyet${at === 0 ? '' : ' dinh'}") { facets { types { count } years { count } bodies { count } } }`)} }`,
  },
  {
    name: '6 filters that few documents pass',
    query: `{ ${times(6, (at) => `f${at}: documents(first: 1, filter: { cites: [CORRECTS], types: [CHARTER], from: "19${50 + at}-01-01" }) { isComplete }`)} }`,
  },
  {
    name: '3 filters by citations made and received',
    query: `{ ${times(3, (at) => `f${at}: documents(first: 1, filter: { cites: [REPEALS], citedAs: [REPEALS], year: ${2015 + at} }) { isComplete }`)} }`,
  },
  {
    name: '2 filters by citations and bodies',
    query: `{ ${times(2, (at) => `f${at}: documents(first: 1, filter: { cites: [REPEALS], branch: STATE, level: PROVINCE, from: "19${50 + at}-01-01" }) { isComplete }`)} }`,
  },
  {
    name: '32 suggestions',
    query: `{ ${times(32, (at) => `s${at}: suggest(text: "quyet dinh so ${at}") { __typename }`)} }`,
  },
  {
    name: '180 look-ups by number',
    query: `{ ${times(180, (at) => `n${at}: findByNumber(number: "${at}/2015/QĐ-UBND") { match }`)} }`,
  },
  {
    name: '300 look-ups by an ambiguous number',
    query: `{ ${times(300, (at) => `n${at}: findByNumber(number: "${at % 30}") { match document { key } reasons { claim } }`)} }`,
  },
  {
    name: '130 searches of bodies',
    query: `{ ${times(130, (at) => `b${at}: bodies(search: "uy ban ${at % 7}", first: 100) { edges { cursor } }`)} }`,
  },
  {
    name: '3 filters of citations that no document meets',
    query: `{ ${times(3, (at) => `c${at}: citations(first: 1, filter: { citing: { types: [CODE], isStub: false }, cited: { types: [TELEGRAM], bodyId: "bod_chinh-phu" }, from: "${1950 + at}-01-01" }) { isComplete }`)} }`,
  },
  {
    name: '9 pages of all citations',
    query: `{ ${times(9, (at) => `c${at}: citations(first: ${1 + (at % 20)}, orderBy: ${at % 2 ? 'OLDEST_FIRST' : 'NEWEST_FIRST'}) { edges { cursor } }`)} }`,
  },
];
