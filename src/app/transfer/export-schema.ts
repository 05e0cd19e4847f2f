import { z } from 'zod';
import { CITATION_KINDS } from '../../domain/reading/citation.js';
import type { CitingContext, Claims } from '../../domain/reading/mention.js';
import { OFFICIAL_STATUSES } from '../../domain/reading/official-status.js';
import { isWebAddress } from '../../domain/values/web-address.js';
import { DOCUMENT_TYPES } from '../../domain/vocabulary/document-type.js';
import type { RecordRelation } from '../../store/record-relation.js';
import type { RecordInput, TextInput, VerdictDecision, VerdictInput } from '../../store/rows.js';
import { MAX_TEXT_BYTES } from '../inputs/decode-file.js';

/** What the first line of an export calls the format. */
export const EXPORT_FORMAT = 'can-cu-export';

/** The version of the format that `docs/export.md` describes; raised with every change of its rows. */
export const EXPORT_VERSION = 1;

/** Milliseconds by which the clock of another machine may be ahead. */
const CLOCKS_DIFFER = 24 * 60 * 60 * 1000;
/** UTF-16 units of the name of a source. */
const MOST_NAME = 4096;

const text = z.string();
const some = text.min(1);
const day = z.iso.date();
const webAddress = text.refine(isWebAddress, 'expected an address that begins with https:// or http://');
const past = (moment: string): boolean => Date.parse(moment) <= Date.now() + CLOCKS_DIFFER;
const hash = text.regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex');
const count = z.int().min(0);
const kind = z.enum(CITATION_KINDS);
const origin = z.enum(['MENTION', 'SYMBOL', 'SAME_TEXT', 'CITING_DOCUMENT']).optional();

const claims = z.strictObject({
  type: z.enum(DOCUMENT_TYPES).nullable(),
  ...{ typeName: text.nullable(), symbol: text.nullable(), authority: text.nullable() },
  ...{ issuers: z.array(text), date: day.nullable(), year: z.int().nullable(), term: z.int().nullable() },
  ...{ name: text.nullable(), ordinal: z.int().nullable(), title: text.nullable() },
  origins: z.strictObject({
    ...{ date: origin, year: origin, issuers: origin, authority: origin, term: origin, name: origin, type: origin },
  }),
}) satisfies z.ZodType<Claims>;

const known = z.strictObject({
  ...{ number: text.nullable(), type: text.nullable(), issuer: text.nullable(), date: text.nullable() },
  title: text.optional(),
}) satisfies z.ZodType<CitingContext>;

const relation = z.strictObject({
  ...{ kind, extent: z.enum(['WHOLE', 'PART']), effectiveFrom: day.nullable(), listedAt: text.optional() },
  target: z.union([claims, z.strictObject({ key: some })]),
}) satisfies z.ZodType<RecordRelation>;

const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('LINK'), target: some, citationKind: kind.nullable() }),
  z.strictObject({ kind: z.literal('REJECT') }),
  z.strictObject({ kind: z.literal('SAME_DOCUMENT'), keys: z.tuple([some, some]) }),
  z.strictObject({ kind: z.literal('CURRENT_TEXT'), sha256: hash }),
]) satisfies z.ZodType<VerdictDecision>;

const header = z.strictObject({
  kind: z.literal('header'),
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  /** Version of the program that wrote it. */
  software: some,
  /** Name and version of the recogniser with which that program reads texts: `vi/8`. */
  recogniser: some,
  /** SHA-256 of its vocabulary, and of the graph as `can-cu hash` prints it. */
  ...{ vocabulary: hash, graph: hash },
});

const key = z.strictObject({ kind: z.literal('key'), key: some, id: some });

const textRow = z.strictObject({
  ...{ kind: z.literal('text'), source: some.max(MOST_NAME), sourceUrl: webAddress.nullable() },
  retrievedAt: z.iso.datetime({ precision: 3 }).refine(past, 'expected a moment that is past').nullable(),
  reader: text.regex(/^\S+ \S+$/, 'expected the versions of reader and recogniser'),
  ...{ known: known.nullable(), content: some.max(MAX_TEXT_BYTES) },
}) satisfies z.ZodType<Omit<TextInput, Derived>>;

const record = z.strictObject({
  ...{ kind: z.literal('record'), id: text.regex(/^rec_\w+$/, 'expected the id of a record') },
  ...{ catalogue: text.optional(), edition: text.optional(), source: text, url: text.nullable() },
  ...{ checked: z.boolean(), checkedOn: day.nullable(), claims, otherNames: z.array(text).optional() },
  ...{ effectiveFrom: day.nullable(), expiredOn: day.nullable(), relations: z.array(relation) },
  officialStatus: z.strictObject({ status: z.enum(OFFICIAL_STATUSES), checkedOn: day }).optional(),
}) satisfies z.ZodType<Omit<RecordInput, 'tokens'>>;

const verdict = z.strictObject({
  ...{ kind: z.literal('verdict'), id: text.regex(/^vdt_\w+$/, 'expected the id of a verdict') },
  anchor: z.strictObject({ documentKey: some, quote: text, before: text, after: text, occurrence: count }),
  ...{ decision, reviewer: text, decidedOn: day },
}) satisfies z.ZodType<Omit<VerdictInput, 'tokens'>>;

const formerKey = z.strictObject({ kind: z.literal('former-key'), key: some, leadsTo: some });

const end = z.strictObject({
  kind: z.literal('end'),
  ...{ keys: count, texts: count, records: count, verdicts: count, formerKeys: count },
  /** SHA-256 of all lines before, line breaks included. */
  sha256: hash,
});

/** What a text's row leaves out: it follows from the rest. */
type Derived = 'id' | 'tokens' | 'sha256' | 'reading';

/** A row of an export, as `docs/export.md` describes it. */
export const exportRow = z.discriminatedUnion('kind', [header, key, textRow, record, verdict, formerKey, end]);

/** See {@link exportRow}. */
export type ExportRow = z.output<typeof exportRow>;
/** A row of one kind, or of several. */
export type RowOf<Kind extends ExportRow['kind']> = Extract<ExportRow, { readonly kind: Kind }>;
/** A row of an input. */
export type InputExportRow = RowOf<'text' | 'record' | 'verdict'>;
/** How many rows an export has of each kind. */
export type ExportCounts = Omit<RowOf<'end'>, 'kind' | 'sha256'>;
