import { z } from 'zod';
import { CITATION_KINDS } from '../../domain/reading/citation.js';
import { type Claims, NO_CLAIMS } from '../../domain/reading/mention.js';
import { OFFICIAL_STATUSES } from '../../domain/reading/official-status.js';
import { isIsoDate, yearOf } from '../../domain/values/calendar-date.js';
import { foldText } from '../../domain/values/fold.js';
import type { DocumentTypeEntry } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { readHeadReading } from '../../intake/head/read-head.js';
import type { RecordInput } from '../../store/rows.js';
import { withTokens } from '../derivation/input-tokens.js';
import { recordInputId } from '../ids.js';

const text = z.string().trim().min(1).max(2_000);
const day = z.string().refine(isIsoDate, 'expected a day that exists, as YYYY-MM-DD');
const nullable = <T extends z.ZodType>(type: T) => type.nullable().default(null);

/** What names a document: its number, or the name under which it is cited, with its day of issue. */
const named = {
  /** Vietnamese name of the type: `luật`, `nghị định`. */
  typeName: text,
  number: nullable(text),
  name: nullable(text),
  date: nullable(day),
  /** Vocabulary id of the numbering authority; told by number and issuers where it is left out. */
  authority: text.optional(),
};

/** One document of a catalogue. Days are ISO. */
export const catalogueItem = z
  .strictObject({
    ...named,
    title: nullable(text),
    /** Further names under which it is cited. */
    otherNames: z.array(text).max(20).default([]),
    /** Names of the issuing bodies; told by the number where they are left out. */
    issuers: z.array(text).max(20).default([]),
    effectiveFrom: nullable(day),
    expiredOn: nullable(day),
    /** Address of the page that says so. */
    url: nullable(z.url().max(2_000)),
    /** Where these facts were found, if not where the rest of the catalogue was. */
    source: text.optional(),
    /** What a source said of its effect, and on which day. */
    officialStatus: z.strictObject({ status: z.enum(OFFICIAL_STATUSES), checkedOn: day }).optional(),
    relations: z
      .array(
        z
          .strictObject({ ...named, kind: z.enum(CITATION_KINDS), extent: z.enum(['WHOLE', 'PART']).default('WHOLE') })
          .refine(isNamed, 'expected a number or a name'),
      )
      .max(1_000)
      .default([]),
    /** False where it rests on one place or on memory. */
    checked: z.boolean().optional(),
    note: text.optional(),
  })
  .refine(isNamed, 'expected a number or a name');

/** One document of a catalogue, see {@link catalogueItem}. */
export type CatalogueItem = z.output<typeof catalogueItem>;

/** What the records of a catalogue have in common. */
export interface CatalogueOrigin {
  /** Name of the catalogue; loading one of the same name again replaces it. */
  readonly catalogue: string;
  /** Source of the items that name none. */
  readonly source: string;
}

/** Returns the record of an item. Throws an Error that says which type or body the vocabulary lacks. */
export function recordOfItem(
  item: CatalogueItem,
  { catalogue, source }: CatalogueOrigin,
  vocabulary: VocabularyIndex,
): RecordInput {
  const { title, effectiveFrom, expiredOn, officialStatus, relations, url, issuers, otherNames } = item;
  const claims = { ...claimsOf({ ...item, name: nameOf(item, vocabulary) }, issuers, vocabulary), title };
  const authority = claims.authority ?? undefined;
  const record: RecordInput = {
    ...{ kind: 'record', id: recordInputId(catalogue, ...partsOfId(item)), tokens: [], catalogue },
    ...{ source: item.source ?? source, url, checked: false, checkedOn: null, effectiveFrom, expiredOn },
    ...(officialStatus === undefined ? {} : { officialStatus }),
    claims,
    ...(otherNames.length === 0 ? {} : { otherNames }),
    relations: relations.map(({ kind, extent, ...target }) => ({
      ...{ kind, extent, effectiveFrom },
      target: claimsOf({ authority: target.number === null ? authority : undefined, ...target }, [], vocabulary),
    })),
  };
  return withTokens(record, vocabulary);
}

const partsOfId = ({ number, name, title, date }: CatalogueItem): readonly string[] => [
  number ?? name ?? title ?? '',
  ...(date === null ? [] : [date]),
];

/** A document that is cited by its name has it as title; titles of laws may lack the type word. */
function nameOf({ name, title, typeName }: CatalogueItem, vocabulary: VocabularyIndex): string | null {
  const type = typeOf(typeName, vocabulary);
  if (name !== null || title === null || !type.citedByNameAlone) return name;
  const words = `${type.name[0]?.toUpperCase()}${type.name.slice(1)}`;
  return foldText(title).startsWith(`${foldText(words)} `) ? title : `${words} ${title}`;
}

type Named = Pick<CatalogueItem, 'typeName' | 'number' | 'name' | 'date' | 'authority'>;

/** The claims of what is named, completed as the head of a text of which so much is known. */
function claimsOf(
  { typeName, number, name, date, authority }: Named,
  issuers: readonly string[],
  vocabulary: VocabularyIndex,
): Claims {
  const type = typeOf(typeName, vocabulary);
  const known = { number, type: type.name, issuer: issuers[0] ?? null, date };
  const { head } = readHeadReading('', known, vocabulary);
  const body = vocabulary.bodyById.get(authority ?? head.authority ?? '');
  if (body === undefined)
    throw new Error(`no body is known that issued ${number ?? name ?? ''}: ${authority ?? issuers.join(', ')}`);
  const inVocabulary = issuers.map((written) => vocabulary.findBody(written, null, date)?.name ?? written);
  return {
    ...NO_CLAIMS,
    ...{ type: type.type, typeName: type.name, symbol: head.number?.value ?? number, name, date },
    ...{ year: yearOf(date), authority: body.id },
    issuers: inVocabulary.length > 0 ? inVocabulary : head.issuers.length > 0 ? head.issuers : [body.name],
  };
}

function typeOf(typeName: string, vocabulary: VocabularyIndex): DocumentTypeEntry {
  const type = vocabulary.typeByName(typeName);
  if (type === null) throw new Error(`no type of document is known as ${typeName}`);
  return type;
}

function isNamed({ number, name, ...item }: { number: string | null; name: string | null; title?: string | null }) {
  return number !== null || name !== null || (item.title ?? null) !== null;
}
