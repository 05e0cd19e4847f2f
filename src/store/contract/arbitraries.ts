import fc from 'fast-check';
import { FORCE_KINDS } from '../../domain/force.js';
import { ASSURANCES, INFERENCE_REASONS } from '../../domain/reading/citation.js';
import { MENTION_ROLES, MENTION_STATES } from '../../domain/reading/mention.js';
import { CAMPAIGN_ROLES } from '../../domain/reading/reading.js';
import { stated } from '../../testing/attested.js';
import { makeBody } from './build-rows.js';
import {
  buildWorld,
  type DocumentSpec,
  type EdgeSpec,
  type FactSpec,
  type MentionSpec,
  type PartialSpec,
  type RoleSpec,
  type SectionSpec,
  type TextSpec,
  type WorldSpec,
} from './build-world.js';
import type { World } from './world.js';

/** Most documents of a random world. */
export const MOST_DOCUMENTS = 8;
/** Dates of random documents; '' is unknown. */
export const DATES = ['', '2014-04-07', '2020-12-21', '2021-01-01', '2021-01-21'] as const;
/** Words of random titles and texts. */
export const WORDS = ['Thi đua', 'thi hành', 'ĐUA', 'Khen thưởng', 'năm 2021', 'Bình Dương', 'UBND', '01-CT'] as const;
/** Kinds of random citations: two that say nothing of force, and those that do. */
export const KINDS = ['BASED_ON', 'IMPLEMENTS', ...FORCE_KINDS] as const;
/** Bodies that random documents bear. */
export const BODIES = ['bod_a', 'bod_b', 'bod_c'] as const;
/** Tokens of random inputs. */
export const TOKENS = ['k:1', 'k:2', 'n:1', 'n:34'] as const;
/** Blocks of random documents. */
export const BLOCKS = ['1|ct', '34|ct', 'luat dat dai'] as const;
/** Paths of random provisions: some lie within others, some sort otherwise as texts than as numbers, and for one the article is missing. */
export const PATHS = [
  'dieu-10',
  'dieu-5',
  'dieu-5/khoan-10',
  'dieu-5/khoan-2',
  'dieu-5/khoan-2/diem-a',
  'dieu-5a/khoan-1',
  'phu-luc-i/muc-3',
] as const;
/** Names of random campaigns; two fold to the same. */
export const CAMPAIGNS = ['Thi đua năm 2021', 'THI ĐUA NĂM 2021', 'Vì người nghèo', 'Nông thôn mới'] as const;

/** Days on which a status of random documents may change. */
export const FORCE_DAYS = ['2020-01-01', '2020-07-01', '2021-01-01', '2021-06-01', '2022-01-01'] as const;

const index = fc.nat({ max: 100 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 2 });
const several = <T>(values: readonly T[], most = 3): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const sorted = (values: fc.Arbitrary<string[]>): fc.Arbitrary<string[]> => values.map((list) => [...list].sort());

const unknownOr = (day: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(day, { nil: '', freq: 2 });

const partial: fc.Arbitrary<PartialSpec> = fc.record({
  kind: fc.constantFrom('TAKES_EFFECT', 'ENDS'),
  path: fc.constantFrom('dieu-5', 'dieu-10'),
  day: fc.constantFrom(...FORCE_DAYS),
});

/** Sets a day of the cited document, or of a provision of it. */
const setting = fc.record({
  kind: fc.constantFrom<PartialSpec['kind']>('TAKES_EFFECT', 'ENDS'),
  path: fc.constantFrom('', 'dieu-5', 'dieu-10'),
  day: fc.constantFrom(...FORCE_DAYS),
  statedOn: fc.constantFrom(...DATES),
});

const edge: fc.Arbitrary<EdgeSpec> = fc.record({
  from: index,
  to: index,
  kind: fc.constantFrom(...KINDS),
  assurance: fc.constantFrom(...ASSURANCES),
  reason: fc.constantFrom(...INFERENCE_REASONS),
  extent: fc.constantFrom('WHOLE', 'PART'),
  effectiveFrom: orNull(fc.constantFrom('2020-01-01', '2021-06-01')),
  provisions: sorted(several<string>(PATHS)),
  sets: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: setting }),
});

const mention: fc.Arbitrary<MentionSpec> = fc.record({
  start: fc.nat({ max: 12 }),
  section: orNull(fc.constantFrom(...PATHS)),
  role: fc.constantFrom(...MENTION_ROLES),
  state: fc.constantFrom(...MENTION_STATES),
  kind: orNull(fc.constantFrom(...KINDS)),
  candidates: fc.array(index, { maxLength: 3 }),
  edges: fc.array(edge, { maxLength: 2 }),
});

const role: fc.Arbitrary<RoleSpec> = fc.record({
  campaign: fc.constantFrom(...CAMPAIGNS),
  role: fc.constantFrom(...CAMPAIGN_ROLES),
  start: fc.nat({ max: 12 }),
  theme: orNull(fc.constantFrom('Đoàn kết', 'Sáng tạo')),
  launchedBy: orNull(fc.constantFrom('Chính phủ', 'Tỉnh ủy Bình Dương')),
  answers: several(CAMPAIGNS, 2),
});

const sections: fc.Arbitrary<SectionSpec[]> = fc.uniqueArray(
  fc.record({
    path: fc.constantFrom(...PATHS),
    heading: orNull(fc.constantFrom('Phạm vi', 'Hiệu lực')),
    start: fc.nat({ max: 12 }),
  }),
  { selector: ({ path }) => path, maxLength: 4 },
);

const references = fc.array(fc.nat({ max: 9 }), { maxLength: 4 });

const text: fc.Arbitrary<TextSpec> = fc.record({
  words: several(WORDS),
  mentions: fc.array(mention, { maxLength: 4 }),
  sections,
  roles: fc.array(role, { maxLength: 3 }),
  references,
  tokens: sorted(several<string>(TOKENS)),
});

const document: fc.Arbitrary<DocumentSpec> = fc.record({
  present: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
  date: fc.constantFrom(...DATES),
  type: fc.constantFrom('DIRECTIVE', 'RESOLUTION', 'LAW'),
  number: fc.constantFrom('', '01-CT', '01/CT-UBND', '34-CT/TW', '02/2021/CT-UBND'),
  words: several(WORDS),
  isStub: fc.boolean(),
  effectiveFrom: unknownOr(fc.constantFrom(...FORCE_DAYS)),
  expiredOn: unknownOr(fc.constantFrom(...FORCE_DAYS)),
  checkedOn: unknownOr(fc.constantFrom(...FORCE_DAYS)),
  partialEffects: fc.array(partial, { maxLength: 2 }),
  issuers: several(BODIES),
  authority: orNull(fc.constantFrom(...BODIES)),
  blocks: several(BLOCKS),
  renamed: fc.boolean(),
  takes: orNull(index),
  text: orNull(text),
});

const fact: fc.Arbitrary<FactSpec> = fc.record({
  kind: fc.constantFrom('record', 'verdict'),
  present: fc.boolean(),
  edges: fc.array(edge, { maxLength: 8 }),
  references,
  tokens: sorted(several<string>(TOKENS)),
});

const BODY_ROWS = [
  makeBody('bod_a', 'Chính phủ', { level: 'CENTRAL' }),
  makeBody('bod_b', 'Ủy ban nhân dân tỉnh Bình Dương', { place: 'Bình Dương', parentId: 'bod_a' }),
  makeBody('bod_c', 'Tỉnh ủy Bình Dương', { place: 'Bình Dương', branch: 'PARTY' }),
  makeBody('bod_d', 'Ủy ban nhân dân thành phố Hà Nội', { place: 'Hà Nội', validTo: '2030-01-01' }),
] as const;

const spec: fc.Arbitrary<WorldSpec> = fc.record({
  documents: fc.array(document, { minLength: MOST_DOCUMENTS, maxLength: MOST_DOCUMENTS }),
  facts: fc.array(fact, { maxLength: 4 }),
  bodies: several(BODY_ROWS, BODY_ROWS.length),
});

/** Random consistent worlds; the same ids return in other worlds with other values. */
export const worlds: fc.Arbitrary<World> = spec.map(buildWorld);

/** The same world with new dates, and the last of its keys as the canonical key of each document; all else stays. */
const redated = (world: World): fc.Arbitrary<World> => {
  const dates = fc.record({ issuedOn: fc.constantFrom(...DATES), effectiveFrom: fc.constantFrom('', ...FORCE_DAYS) });
  const day = (text: string | undefined) => (text ? stated(text) : null);
  return fc.array(dates, { minLength: MOST_DOCUMENTS, maxLength: MOST_DOCUMENTS }).map((days) => ({
    ...world,
    documents: world.documents.map((row, at) => ({
      ...row,
      key: row.keys.at(-1) ?? row.key,
      issuedOn: day(days[at]?.issuedOn),
      effectiveFrom: day(days[at]?.effectiveFrom),
    })),
  }));
};

/** Two random worlds to save one after the other: any two, or two in which only dates and canonical keys differ. */
export const worldPairs: fc.Arbitrary<readonly [World, World]> = worlds.chain((before) =>
  fc.tuple(fc.constant(before), fc.oneof(worlds, redated(before))),
);

const graphDocument: fc.Arbitrary<DocumentSpec> = document.map((one) => ({ ...one, present: true, takes: null }));

/** Random worlds of more documents, all present, with many edges: cycles, hubs, parallel edges, undated documents. A hub has very many edges. */
export const graphs: fc.Arbitrary<World> = fc
  .record({
    documents: fc.array(graphDocument, { minLength: 1, maxLength: 16 }),
    facts: fc.array(
      fc.record({
        kind: fc.constant('record' as const),
        present: fc.constant(true),
        edges: fc.array(fc.oneof(edge, hubEdge()), { maxLength: 40 }),
        references: fc.constant([]),
        tokens: fc.constant([]),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    bodies: fc.constant([]),
  })
  .map(buildWorld);

/** An edge of the first document, so that it gets many of them in both directions. */
function hubEdge(): fc.Arbitrary<EdgeSpec> {
  return fc.tuple(edge, fc.boolean()).map(([one, out]) => (out ? { ...one, from: 0 } : { ...one, to: 0 }));
}
