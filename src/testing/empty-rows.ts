import { NO_CLAIMS } from '../domain/reading/mention.js';
import type { DocumentRow, MentionRow } from '../store/rows.js';

/** A document of which nothing is known but its type, to build others on. */
export const EMPTY_DOCUMENT: Omit<DocumentRow, 'id' | 'key' | 'keys'> = {
  blocks: [],
  type: 'DIRECTIVE',
  typeName: 'chỉ thị',
  number: null,
  issuedOn: null,
  title: null,
  isStub: false,
  issuerIds: [],
  issuerNames: [],
  authorityId: null,
  effectiveFrom: null,
  expiredOn: null,
  textIds: [],
  numberFolded: '',
  searchText: '',
};

/** A citing mention that says nothing and is linked to nothing, to build others on. */
export const EMPTY_MENTION: Omit<MentionRow, 'id' | 'documentId' | 'inputId' | 'start' | 'end' | 'quote'> = {
  before: '',
  after: '',
  section: null,
  role: 'CITING',
  form: 'FULL',
  rule: 'NO_WORDS',
  kind: null,
  cue: null,
  pinpoints: [],
  extent: 'WHOLE',
  effectiveFrom: null,
  claims: NO_CLAIMS,
  state: 'UNRESOLVED',
  targetId: null,
  assurance: null,
  reason: null,
  candidates: [],
};
