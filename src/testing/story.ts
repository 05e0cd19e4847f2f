import { numberBlock } from '../domain/identity/blocks.js';
import type { CitationKind } from '../domain/reading/citation.js';
import { type Claims, NO_CLAIMS } from '../domain/reading/mention.js';
import { pinpointPaths } from '../domain/reading/provision-path.js';
import type { Reading } from '../domain/reading/reading.js';
import { foldText } from '../domain/values/fold.js';
import type { IssuingBody } from '../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../store/legal-store.js';
import type {
  AssertionRow,
  BodyRow,
  CampaignRoleRow,
  Derivation,
  DocumentRow,
  InputRow,
  MentionRow,
  SectionRow,
  TextInput,
} from '../store/rows.js';
import { stated, statedOrNull } from './attested.js';
import { EMPTY_READING } from './empty-reading.js';
import { EMPTY_MENTION } from './empty-rows.js';

/** What a document of the story is told by; the rest follows. */
export interface StoryDocument {
  readonly key: string;
  readonly type?: DocumentRow['type'];
  readonly typeName?: string;
  readonly number?: string;
  readonly date?: string;
  readonly contradictedDate?: string;
  readonly title?: string;
  /** Vocabulary id of the numbering authority, and of the issuer where that is another. */
  readonly authority?: string;
  readonly issuer?: string;
  readonly effectiveFrom?: string;
  readonly expiredOn?: string;
  readonly checkedOn?: string;
  readonly text?: TextInput;
}

/** Returns the id of the story's document of a key. */
export const documentId = (key: string): string => `doc_${key}`;

/** Returns the row of a document of the story. */
export function documentRow(story: StoryDocument, vocabulary: VocabularyIndex): DocumentRow {
  const { key, number, typeName = 'chỉ thị', title = '' } = story;
  const issuer = story.issuer ?? story.authority;
  const name = issuer === undefined ? '' : (vocabulary.bodyById.get(issuer)?.name ?? '');
  const block = number === undefined ? null : numberBlock(number);
  return {
    id: documentId(key),
    key,
    keys: [key],
    blocks: block === null ? [] : [block],
    type: story.type ?? 'DIRECTIVE',
    typeName,
    number: statedOrNull(number),
    issuedOn: statedOrNull(story.date),
    ...(story.contradictedDate === undefined ? {} : { contradictedDate: stated(story.contradictedDate) }),
    title: statedOrNull(story.title),
    isStub: story.text === undefined,
    issuerIds: issuer === undefined ? [] : [`bod_${issuer}`],
    issuerNames: name === '' ? [] : [name],
    authorityId: story.authority === undefined ? null : `bod_${story.authority}`,
    effectiveFrom: statedOrNull(story.effectiveFrom),
    expiredOn: statedOrNull(story.expiredOn),
    checkedOn: statedOrNull(story.checkedOn),
    textIds: story.text === undefined ? [] : [story.text.id],
    numberFolded: foldText(number ?? ''),
    searchText: foldText(`${number ?? ''} ${typeName} ${title} ${name}`),
  };
}

/** Claims that say nothing but what is given. */
export const claims = (given: Partial<Claims> = {}): Claims => ({ ...NO_CLAIMS, ...given });

/** A reading of which nothing is known but what is given. */
export const reading = (given: Partial<Reading> = {}): Reading => ({ ...EMPTY_READING, ...given });

/** Returns a text input with this content and reading. */
export const textInput = (id: string, content: string, given: Partial<Reading> = {}): TextInput => ({
  kind: 'text',
  id,
  tokens: [],
  sha256: id.padEnd(64, '0'),
  source: `${id}.txt`,
  sourceUrl: null,
  known: null,
  retrievedAt: '2021-02-05T00:00:00.000Z',
  reader: 'text/1 vi/1',
  content,
  reading: reading(given),
});

/** Returns a mention of the text of a document. */
export const mention = (id: string, documentKey: string, given: Partial<MentionRow> = {}): MentionRow => ({
  ...EMPTY_MENTION,
  id: `men_${id}`,
  documentId: documentId(documentKey),
  inputId: `text-${documentKey}`,
  start: 0,
  end: 10,
  quote: 'Chỉ thị 34',
  section: 'muc-1',
  rule: 'VERB',
  kind: 'IMPLEMENTS',
  cue: { start: 0, end: 5, text: 'quán triệt' },
  state: 'LINKED',
  assurance: 'STATED',
  ...given,
});

/** Returns what a mention asserts: an edge from its document to another. */
export function assertion(from: MentionRow, kind: CitationKind, toKey: string): AssertionRow {
  const toId = documentId(toKey);
  return {
    id: `asn_${from.id}_${kind}_${toKey}`,
    citationId: `cit_${from.documentId.slice(4)}_${kind}_${toKey}`,
    fromId: from.documentId,
    toId,
    kind,
    assurance: from.assurance ?? 'STATED',
    reason: from.reason,
    extent: from.extent,
    effectiveFrom: from.effectiveFrom,
    provisions: [...new Set(from.pinpoints.flatMap(pinpointPaths))].sort(),
    evidence: { kind: 'mention', id: from.id },
    sort: `${from.start.toString().padStart(10, '0')} ${from.id}`,
  };
}

/** What one text of the story contributes. */
export interface StoryDerivation {
  readonly inputId: string;
  readonly mentions: readonly MentionRow[];
  readonly assertions: readonly AssertionRow[];
  readonly sections?: readonly SectionRow[];
  readonly campaignRoles?: readonly CampaignRoleRow[];
}

/** A story: documents, and what their texts contribute. */
export interface Story {
  readonly documents: readonly StoryDocument[];
  readonly derivations?: readonly StoryDerivation[];
  /** Records and verdicts. */
  readonly inputs?: readonly InputRow[];
}

/** Writes the story and all bodies of the vocabulary into an empty store. */
export async function saveStory(store: LegalStore, vocabulary: VocabularyIndex, story: Story): Promise<void> {
  const derivations = (story.derivations ?? []).map(
    (one): Derivation => ({
      ...one,
      references: [],
      sections: one.sections ?? [],
      campaignRoles: one.campaignRoles ?? [],
    }),
  );
  await store.save(
    {
      inputs: { put: [...story.documents.flatMap(({ text }) => text ?? []), ...(story.inputs ?? [])], remove: [] },
      register: story.documents.map(({ key }) => ({ key, id: documentId(key) })),
      documents: { put: story.documents.map((one) => documentRow(one, vocabulary)), remove: [] },
      derivations,
      bodies: vocabulary.vocabulary.bodies.map(bodyRow),
    },
    await store.dataVersion(),
  );
}

const bodyRow = (body: IssuingBody): BodyRow => ({
  id: `bod_${body.id}`,
  name: body.name,
  branch: body.branch,
  level: body.level,
  organ: body.organ,
  place: body.place,
  parentId: body.parent === null ? null : `bod_${body.parent}`,
  validTo: body.validTo,
  successorIds: body.successors.map((id) => `bod_${id}`),
  searchText: foldText([body.name, ...body.aliases].join(' ')),
});
