import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CITATION_KINDS } from '../../domain/reading/citation.js';
import { type Claims, NO_CLAIMS } from '../../domain/reading/mention.js';
import { OFFICIAL_STATUSES } from '../../domain/reading/official-status.js';
import { yearOf } from '../../domain/values/calendar-date.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { RecordInput } from '../../store/rows.js';
import { withTokens } from '../derivation/input-tokens.js';
import { recordInputId } from '../ids.js';
import { saveInputs } from './save-inputs.js';

const text = z.string().trim().min(1);
const day = z.iso.date();

/** What names a document: its number, or the name under which it is cited, with its day of issue. */
const named = {
  typeName: text,
  number: text.nullable().default(null),
  name: text.nullable().default(null),
  date: day,
  /** Vocabulary id of the numbering authority; of a relation's target, that of the item where it is left out. */
  authority: text.optional(),
};

const item = z.strictObject({
  ...named,
  authority: text,
  title: text,
  effectiveFrom: day.nullable(),
  /** What a source said of its effect, and on which day. */
  officialStatus: z.strictObject({ status: z.enum(OFFICIAL_STATUSES), checkedOn: day }).optional(),
  relations: z.array(
    z.strictObject({ ...named, kind: z.enum(CITATION_KINDS), extent: z.enum(['WHOLE', 'PART']).default('WHOLE') }),
  ),
  /** False where it rests on one source or on memory. */
  checked: z.boolean().optional(),
  note: text.optional(),
});

const catalogue = z.strictObject({ source: text, checkedOn: day, note: text.optional(), items: z.array(item) });

type Named = z.infer<typeof item>['relations'][number] | z.infer<typeof item>;

/**
 * Puts the records of a folder's files (`seed/catalogue`) into the store; nothing where there is no such folder.
 * Idempotent: what is already there stays unchanged, and so does the data version. Throws an error that names the file,
 * and the path of a wrong field.
 */
export async function loadCatalogue(store: LegalStore, vocabulary: VocabularyIndex, dir: string): Promise<void> {
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.json')) : [];
  const put = names.toSorted().flatMap((name) => recordsOf(dir, name, vocabulary));
  await saveInputs(store, vocabulary, { put, remove: [] });
}

function recordsOf(dir: string, name: string, vocabulary: VocabularyIndex): readonly RecordInput[] {
  const path = join(dir, name);
  const parsed = catalogue.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'not of the expected shape'}`,
    );
  }
  const { source, items } = parsed.data;
  return items.map((one) => {
    const { title, authority, effectiveFrom, officialStatus, relations } = one;
    const record: RecordInput = {
      ...{ kind: 'record', id: recordInputId(name, one.number ?? one.name ?? title, one.date), tokens: [], source },
      ...{ url: null, checked: false, checkedOn: null, effectiveFrom, expiredOn: null },
      ...(officialStatus === undefined ? {} : { officialStatus }),
      claims: { ...claimsOf(one, authority, vocabulary), title },
      relations: relations.map(({ kind, extent, ...target }) => ({
        ...{ kind, extent, effectiveFrom },
        target: claimsOf({ kind, extent, ...target }, target.authority ?? authority, vocabulary),
      })),
    };
    return withTokens(record, vocabulary);
  });
}

function claimsOf({ typeName, number, name, date }: Named, authority: string, vocabulary: VocabularyIndex): Claims {
  const body = vocabulary.bodyById.get(authority);
  const type = vocabulary.typeByName(typeName);
  if (body === undefined || type === null)
    throw new Error(`the vocabulary has no ${type === null ? typeName : authority}`);
  const claimed = { type: type.type, typeName, symbol: number, name, date, year: yearOf(date) };
  return { ...NO_CLAIMS, ...claimed, authority, issuers: [body.name] };
}
