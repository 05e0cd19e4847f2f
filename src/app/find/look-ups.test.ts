import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { HELD_OUT_LOOK_UPS, LOOK_UPS, type LookUps } from '../../testing/look-ups.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { saveWellKnown, WELL_KNOWN } from '../../testing/well-known-documents.js';
import { findByNumber } from './find-by-number.js';

let store: LegalStore;
beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  await saveWellKnown(store, vocabulary);
});
afterAll(() => store.close());

const nameOf = ({ number, issuedOn }: DocumentRow): string => {
  const written = number?.value ?? '';
  const several = WELL_KNOWN.filter(([, other]) => other === written).length > 1;
  return several ? `${written}@${issuedOn?.value.slice(0, 4)}` : written;
};

/** The numbers found, by how well they match. */
async function lookUp(typed: string) {
  const candidates = await findByNumber(store, vocabulary, { number: typed });
  const of = (match: string) => candidates.filter((one) => one.match === match).map(({ document }) => nameOf(document));
  return {
    first: candidates.slice(0, 1).map(({ document }) => nameOf(document)),
    matches: of('MATCH'),
    possible: of('POSSIBLE').toSorted(),
    similar: of('SIMILAR').toSorted(),
  };
}

/** The look-ups of a list with what they must find. */
const answersOf = ({ matched, slipped, ambiguous }: LookUps) => [
  ...matched.map(([typed, number]) => [typed, { first: [number], matches: [number] }] as const),
  ...slipped.map(([typed, numbers]) => [typed, { matches: [], possible: [], similar: numbers.toSorted() }] as const),
  ...ambiguous.map(([typed, numbers]) => [typed, { matches: [], possible: numbers.toSorted() }] as const),
];

describe('look-ups as people type them', () => {
  it.each(answersOf(LOOK_UPS))('finds what %j means', async (typed, answer) => {
    expect(await lookUp(typed)).toMatchObject(answer);
  });
});

/** An abbreviation that `spell-out.ts` does not know. It was held out, so it was not added. */
const MISSED = 'luật bhvbqppl';

describe('look-ups that were held out', () => {
  it.each(answersOf(HELD_OUT_LOOK_UPS).filter(([typed]) => typed !== MISSED))(
    'finds what %j means',
    async (typed, answer) => {
      expect(await lookUp(typed)).toMatchObject(answer);
    },
  );

  it('finds nothing for an abbreviation that is not known', async () => {
    expect(await lookUp(MISSED)).toEqual({ first: [], matches: [], possible: [], similar: [] });
  });
});

describe('the table of look-ups', () => {
  it('names only documents of the catalogue', async () => {
    const all = (await store.list('documents', null, 1000)).map(nameOf);
    expect(all).toHaveLength(WELL_KNOWN.length);
    const named = [LOOK_UPS, HELD_OUT_LOOK_UPS].flatMap((one) => [
      ...one.matched.map(([, number]) => number),
      ...[...one.slipped, ...one.ambiguous].flatMap(([, numbers]) => numbers),
    ]);
    expect(named.filter((name) => !all.includes(name))).toEqual([]);
  });
});
