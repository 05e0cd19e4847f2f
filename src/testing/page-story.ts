import type { Pinpoint } from '../domain/reading/mention.js';
import { pinpointPaths } from '../domain/reading/provision-path.js';
import type { Reading } from '../domain/reading/reading.js';
import { foldText } from '../domain/values/fold.js';
import type { LegalStore } from '../store/legal-store.js';
import type { AssertionRow, DocumentRow, MentionRow, TextInput } from '../store/rows.js';
import { openSqliteStore } from '../store/sqlite/sqlite-store.js';
import { stated } from './attested.js';
import { EMPTY_READING } from './empty-reading.js';
import { EMPTY_DOCUMENT, EMPTY_MENTION } from './empty-rows.js';

/** A made-up text, with characters that HTML gives a meaning. */
export const STORY_TEXT =
  'Về việc chăm sóc <b>cây xanh</b> & hoa.\n\n1. Tiếp tục triển khai thực hiện Chỉ thị số 7-CT/TW của Ban Bí thư, Nghị quyết số 9/NQ-HĐND của Hội đồng nhân dân tỉnh.';

const SECTION_1 = { path: 'muc-1', start: STORY_TEXT.indexOf('1. Tiếp'), end: STORY_TEXT.length };

const READING: Reading = {
  ...EMPTY_READING,
  sections: [{ ...SECTION_1, label: '1', heading: '<i>Cây</i>' }],
  signatures: [{ name: 'Nguyễn Văn A', office: 'Chủ tịch', capacity: null }],
  recipients: [{ written: 'TT. Tỉnh ủy', expanded: 'Thường trực Tỉnh ủy' }],
};

const TEXT: TextInput = {
  id: 'txt_1',
  kind: 'text',
  tokens: [],
  sha256: 'ab'.repeat(32),
  source: 'cay-xanh.txt',
  sourceUrl: 'https://example.org/cay-xanh',
  known: null,
  retrievedAt: null,
  reader: 'text/1',
  content: STORY_TEXT,
  reading: READING,
};

/** The citing document, its number inferred. */
export const STORY_DIRECTIVE = document('doc_1', 'ubnd/01-ct-ubnd/2021', 'DIRECTIVE', 'chỉ thị', '01/CT-UBND', {
  title: {
    value: 'Về việc chăm sóc <b>cây xanh</b> & hoa',
    assurance: 'STATED',
    origin: { place: 'TITLE_LINE', quote: null },
  },
  issuedOn: stated('2021-02-03'),
  number: { value: '01/CT-UBND', assurance: 'INFERRED', origin: { place: 'ATTACHMENT_NAME', quote: '01-CT.pdf' } },
  textIds: [TEXT.id],
  isStub: false,
});
const PARTY_DIRECTIVE = document('doc_2', 'tw/7-ct/2016', 'DIRECTIVE', 'chỉ thị', '7-CT/TW', {
  issuerNames: ['Ban Bí thư'],
});
const RESOLUTION = document('doc_3', 'hdnd/9-nq-hdnd/2020', 'RESOLUTION', 'nghị quyết', '9/NQ-HĐND', {
  issuedOn: { value: '2020-12-10', assurance: 'STATED', origin: { place: 'CITED_AS', quote: null } },
});

const SECTION_2: Pinpoint = { start: 0, end: 5, text: 'mục 2', section: '2', remote: false };

/** Returns a store in memory with one directive that implements two documents, known from it alone. */
export async function openStoryStore(): Promise<LegalStore> {
  const store = await openSqliteStore(':memory:');
  const documents = [STORY_DIRECTIVE, PARTY_DIRECTIVE, RESOLUTION];
  const mentions = [
    { ...mention('men_1', 'Chỉ thị số 7-CT/TW', PARTY_DIRECTIVE), pinpoints: [SECTION_2] },
    mention('men_2', 'Nghị quyết số 9/NQ-HĐND', RESOLUTION),
  ];
  await store.save(
    {
      inputs: { put: [TEXT], remove: [] },
      register: documents.map(({ key, id }) => ({ key, id })),
      documents: { put: documents, remove: [] },
      derivations: [
        {
          inputId: TEXT.id,
          references: [],
          mentions,
          assertions: mentions.map(assertion),
          sections: TEXT.reading.sections.map((section) => ({ ...section, documentId: STORY_DIRECTIVE.id })),
          campaignRoles: [],
        },
      ],
      bodies: null,
    },
    await store.dataVersion(),
  );
  return store;
}

function document(
  id: string,
  key: string,
  type: DocumentRow['type'],
  typeName: string,
  number: string,
  more: Partial<DocumentRow>,
): DocumentRow {
  const numberFolded = foldText(number);
  return {
    ...EMPTY_DOCUMENT,
    id,
    key,
    keys: [key],
    type,
    typeName,
    number: { value: number, assurance: 'STATED', origin: { place: 'CITED_AS', quote: null } },
    isStub: true,
    numberFolded,
    searchText: numberFolded,
    ...more,
  };
}

function mention(id: string, quote: string, target: DocumentRow): MentionRow {
  const start = STORY_TEXT.indexOf(quote);
  const end = start + quote.length;
  const cue = 'triển khai thực hiện';
  const cueStart = STORY_TEXT.indexOf(cue);
  return {
    ...EMPTY_MENTION,
    id,
    documentId: STORY_DIRECTIVE.id,
    inputId: TEXT.id,
    start,
    end,
    quote,
    before: STORY_TEXT.slice(Math.max(0, start - 80), start),
    after: STORY_TEXT.slice(end, end + 80),
    section: 'muc-1',
    rule: 'VERB',
    kind: 'IMPLEMENTS',
    cue: { start: cueStart, end: cueStart + cue.length, text: cue },
    state: 'LINKED',
    targetId: target.id,
    assurance: 'STATED',
  };
}

function assertion({ id, documentId, targetId, start, pinpoints }: MentionRow): AssertionRow {
  return {
    id: `ass_${id}`,
    citationId: `cit_${targetId}`,
    fromId: documentId,
    toId: targetId ?? '',
    kind: 'IMPLEMENTS',
    assurance: 'STATED',
    reason: null,
    extent: 'WHOLE',
    effectiveFrom: null,
    provisions: pinpoints.flatMap(pinpointPaths),
    evidence: { kind: 'mention', id },
    sort: String(start).padStart(10, '0'),
  };
}
