import { z } from 'zod';
import { DOCUMENT_TYPES } from '../../domain/vocabulary/document-type.js';

const day = z.iso.date();
const name = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a slug of a-z, 0-9 and single hyphens');
const branch = z.enum(['STATE', 'PARTY', 'FRONT']);
const system = z.enum(['STATE', 'PARTY']);
const placeKind = z.enum(['tỉnh', 'thành phố']);

/** Notes on an item for maintainers. `checked: false` marks what rests on one source or on memory. */
const provenance = { checked: z.boolean().optional(), note: name.optional() };

const documentType = z.strictObject({
  ...provenance,
  type: z.enum(DOCUMENT_TYPES),
  name,
  letters: z.array(z.strictObject({ system, letters: name })),
  variants: z.array(name),
  citedByNameAlone: z.boolean(),
  series: z.array(
    z.strictObject({
      system,
      organ: slug,
      letters: z.string(),
      withYear: z.boolean(),
      from: day.nullable(),
      to: day.nullable(),
    }),
  ),
});

const body = z.strictObject({
  ...provenance,
  id: slug,
  name,
  branch,
  level: z.enum(['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'OTHER']),
  organ: slug,
  place: name.nullable(),
  parent: slug.nullable(),
  aliases: z.array(name),
  shortNames: z.array(name).default([]),
  symbolLetters: z.array(name),
  numberingAuthority: slug.nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  successors: z.array(slug),
});

const byKind = <T extends z.ZodType>(value: T) => z.strictObject({ tỉnh: value, 'thành phố': value });

const localOrgan = z.strictObject({
  ...provenance,
  organ: slug,
  branch,
  id: byKind(name),
  name: byKind(name),
  aliases: byKind(z.array(name)),
  shortNames: byKind(z.array(name)),
  symbolLetters: z.array(name),
  parent: z
    .string()
    .regex(/^@?[a-z0-9-]+$/, 'expected the id of a body, or @ and an organ of the same place')
    .nullable(),
  numberedBy: slug.nullable(),
});

const place = z.strictObject({
  ...provenance,
  name,
  kind: placeKind,
  fullName: name,
  aliases: z.array(name),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  successors: z.array(name),
});

const localUnits = z.strictObject({
  place: name,
  validFrom: day.nullable(),
  validTo: day.nullable(),
  districts: z.array(z.strictObject({ name, communes: z.array(name) })),
  communes: z.array(name),
});

const term = {
  ...provenance,
  ordinal: z.int().positive(),
  roman: z.string().regex(/^[IVX]+$/),
  from: day,
  to: day.nullable(),
};
const congressTerm = z.strictObject({ ...term, congress: z.strictObject({ opened: day, closed: day.nullable() }) });
const assemblyTerm = z.strictObject(term);

const file = <T extends z.ZodType>(item: T) =>
  z.strictObject({ source: name, checkedOn: day, note: name.optional(), items: z.array(item).min(1) });

/** The shape of each file of the vocabulary: its source, when that was checked, a note, and the items. */
export const VOCABULARY_FILES = {
  'document-types.json': file(documentType),
  'bodies-state.json': file(body),
  'bodies-party.json': file(body),
  'bodies-front.json': file(body),
  'local-organs.json': file(localOrgan),
  'places.json': file(place),
  'local-units.json': file(localUnits),
  'congress-terms.json': file(congressTerm),
  'assembly-terms.json': file(assemblyTerm),
} as const;
