import { documentBlocks } from '../../domain/identity/blocks.js';
import type { DocumentFacts, IdentityStatement } from '../../domain/identity/document-group.js';
import { keysOf } from '../../domain/identity/document-keys.js';
import { datedName, isNumberKey, isPeriodInferred } from '../../domain/identity/key-parts.js';
import type { Attested } from '../../domain/reading/attested.js';
import { effectDays } from '../../domain/reading/effect.js';
import type { Claims } from '../../domain/reading/mention.js';
import type { Head, Reading } from '../../domain/reading/reading.js';
import { yearOf } from '../../domain/values/calendar-date.js';
import { foldText } from '../../domain/values/fold.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { InputRow, RecordInput, TextInput } from '../../store/rows.js';
import { sourceKey } from '../ids.js';

/** Returns what an input states of the identity of a document, null for verdicts about mentions and texts. */
export function identityStatement(input: TextInput | RecordInput, vocabulary: VocabularyIndex): IdentityStatement;
export function identityStatement(input: InputRow, vocabulary: VocabularyIndex): IdentityStatement | null;
export function identityStatement(input: InputRow, vocabulary: VocabularyIndex): IdentityStatement | null {
  switch (input.kind) {
    case 'text':
      return textStatement(input, vocabulary);
    case 'record':
      return recordStatement(input, vocabulary);
    case 'verdict':
      if (input.decision.kind !== 'SAME_DOCUMENT') return null;
      return { id: input.id, kind: 'verdict', keys: input.decision.keys, inferredKeys: [], facts: null, textRank: '' };
  }
}

/**
 * Returns the keys of a document that an input states or infers, a stated one first; none for verdicts about mentions
 * and texts.
 */
export function identityKeys(input: InputRow, vocabulary: VocabularyIndex): readonly string[] {
  const statement = identityStatement(input, vocabulary);
  return statement === null ? [] : [...statement.keys, ...statement.inferredKeys];
}

/**
 * Returns keys of which the first that a document has is that of the input's own: the first that it states and, where that
 * is a name that several documents bear, the name with its date.
 */
export function ownKeys(input: InputRow, vocabulary: VocabularyIndex): readonly string[] {
  const statement = identityStatement(input, vocabulary);
  const [key] = statement?.keys ?? [];
  if (key === undefined) return [];
  const dated = datedName(key, statement?.facts?.issuedOn?.value ?? null);
  return dated === null ? [key] : [dated, key];
}

function textStatement(input: TextInput, vocabulary: VocabularyIndex): IdentityStatement {
  const { head } = input.reading;
  const claims = headClaims(head);
  const keys = keysOf(claims, vocabulary);
  const inferred = keys.filter((key) => isInferred(key, head));
  const own = [sourceKey(input.sha256), ...(input.sourceUrl === null ? [] : [sourceKey(input.sourceUrl)])];
  return {
    id: input.id,
    kind: 'text',
    keys: [...own, ...keys.filter((key) => !inferred.includes(key))],
    inferredKeys: inferred,
    facts: textFacts(input.reading, documentBlocks(claims, vocabulary)),
    textRank: textRank(input),
  };
}

/** What the head of a text claims of its own document. */
function headClaims(head: Head): Claims {
  const date = head.issuedOn?.value ?? null;
  const title = head.title?.value ?? null;
  return {
    type: head.type,
    typeName: head.typeName,
    symbol: head.number?.value ?? null,
    authority: head.authority,
    issuers: head.issuers,
    date,
    year: yearOf(date),
    term: null,
    name: nameOf(head.typeName, title),
    ordinal: null,
    title,
    origins: {},
  };
}

/** The name that type and title make. Titles of laws begin with their type already. */
function nameOf(typeName: string | null, title: string | null): string | null {
  if (typeName === null || title === null) return null;
  return foldText(title).startsWith(`${foldText(typeName)} `) ? title : `${typeName} ${title}`;
}

/** Whether a key by number or name rests on an inferred number or date. */
function isInferred(key: string, head: Head): boolean {
  return isPeriodInferred(head) || (head.number?.assurance === 'INFERRED' && isNumberKey(key));
}

const textFacts = ({ head, effects }: Reading, blocks: readonly string[]): DocumentFacts => ({
  type: head.type,
  typeName: head.typeName,
  number: head.number,
  issuedOn: head.issuedOn,
  title: head.title,
  issuerIds: head.issuerIds.filter((id) => id !== null),
  issuerNames: head.issuers,
  authorityId: head.authority,
  ...effectDays(effects),
  blocks,
});

/** Ranks texts whose number is stated before others, then by retrieval, newest first, then by hash and id. */
function textRank({ reading, retrievedAt, sha256, id }: TextInput): string {
  const stated = reading.head.number?.assurance === 'STATED' ? '0' : '1';
  return [stated, descending(retrievedAt ?? ''), sha256, id].join(' ');
}

/** A string that sorts ISO dates newest first, an absent date last. */
const descending = (date: string): string =>
  date === '' ? '~' : date.replace(/\d/g, (digit) => String(9 - Number(digit)));

function recordStatement(input: RecordInput, vocabulary: VocabularyIndex): IdentityStatement {
  const named = [input.claims, ...(input.otherNames ?? []).map((name) => ({ ...input.claims, name }))];
  const keys = [...new Set(named.flatMap((claims) => keysOf(claims, vocabulary)))];
  const blocks = [...new Set(named.flatMap((claims) => documentBlocks(claims, vocabulary)))].sort();
  const ofPage = input.url === null ? [] : [sourceKey(input.url)];
  return {
    id: input.id,
    kind: 'record',
    keys: keys.length + ofPage.length > 0 ? [...keys, ...ofPage] : [sourceKey(input.id)],
    inferredKeys: [],
    facts: recordFacts(input, blocks, vocabulary),
    textRank: '',
    checkedOn: checkedDay(input),
    ...(input.officialStatus === undefined
      ? {}
      : { officialStatus: { ...input.officialStatus, source: input.source } }),
  };
}

/** The last day on which the record knew of no end: that of its official status where it gives one. */
function checkedDay({ checked, checkedOn, source, officialStatus }: RecordInput): Attested<string> | null {
  if (officialStatus === undefined) return checked ? recordedIn(source, checkedOn) : null;
  return officialStatus.status === 'IN_FORCE' ? recordedIn(source, officialStatus.checkedOn) : null;
}

/** A value that a catalogue of that name records. */
const recordedIn = (catalogue: string, value: string | null): Attested<string> | null =>
  value === null ? null : { value, assurance: 'RECORDED', origin: { place: 'CATALOGUE', quote: catalogue } };

function recordFacts(
  { claims, ...record }: RecordInput,
  blocks: readonly string[],
  vocabulary: VocabularyIndex,
): DocumentFacts {
  const recorded = (value: string | null): Attested<string> | null => recordedIn(record.source, value);
  return {
    type: claims.type,
    typeName: claims.typeName,
    number: recorded(claims.symbol),
    issuedOn: recorded(claims.date),
    title: recorded(claims.title ?? claims.name),
    issuerIds: claims.issuers.flatMap((name) => vocabulary.findBody(name, null, claims.date)?.id ?? []),
    issuerNames: claims.issuers,
    authorityId: claims.authority,
    effectiveFrom: recorded(record.effectiveFrom),
    expiredOn: recorded(record.expiredOn),
    blocks,
  };
}
