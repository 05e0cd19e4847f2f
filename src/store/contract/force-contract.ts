import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORCE_STATUSES, type ForceStatus } from '../../domain/force.js';
import { stated } from '../../testing/attested.js';
import type { AssertionRow, DocumentRow, MentionRow } from '../rows.js';
import { FORCE_DAYS, worldPairs } from './arbitraries.js';
import { makeAssertion, makeDocument, makeMention, makeRecord, makeText } from './build-rows.js';
import { type OpenStore, PROPERTY_TIMEOUT, useStore } from './harness.js';
import { referenceStore } from './reference-store.js';
import { FIRST_PAGE, searchFor, worldWith } from './story.js';
import { emptyDerivation } from './world.js';

const LAW = makeDocument('law', { effectiveFrom: stated('2015-01-01'), checkedOn: stated('2030-01-01') });
const DECREE = makeDocument('decree', { issuedOn: stated('2019-06-01'), effectiveFrom: stated('2020-01-01') });
const REPEAL = makeAssertion(
  'repeal',
  { fromId: DECREE.id, toId: LAW.id, kind: 'REPEALS', assurance: 'STATED' },
  { extent: 'WHOLE', evidence: { kind: 'mention', id: 'm' } },
);
const MENTION = makeMention('m', DECREE.id, 'text', { section: 'dieu-3/khoan-1' });

/** A world in which a decree repeals a law, with these changes. */
function repealed(
  over: {
    readonly law?: Partial<DocumentRow>;
    readonly decree?: Partial<DocumentRow>;
    readonly repeal?: Partial<AssertionRow>;
    readonly mention?: Partial<MentionRow>;
  } = {},
) {
  const derivation = {
    ...emptyDerivation('text'),
    mentions: [{ ...MENTION, ...over.mention }],
    assertions: [{ ...REPEAL, ...over.repeal }],
  };
  return worldWith({
    documents: [
      { ...LAW, ...over.law },
      { ...DECREE, ...over.decree },
    ],
    inputs: [{ row: makeText('text', 'Bãi bỏ Luật'), derivation }],
  });
}

/** A clause by which an article of the decree begins two years later. */
const LATER_ARTICLE = {
  kind: 'TAKES_EFFECT',
  provisions: ['dieu-3'],
  day: stated('2022-01-01'),
} as const;

/** Describes that documents are found by their status on a day, whatever led to it. */
export function describeForce(open: OpenStore, runs: number): void {
  describe('force', () => {
    const test = useStore(open);
    const withStatus = async (status: ForceStatus, at: string): Promise<readonly string[]> => {
      const search = searchFor([], { force: { statuses: [status], at } });
      return (await test.store().searchDocuments(search, FIRST_PAGE)).rows.map(({ row }) => row.key);
    };
    /** The last day on which the law is in force, and the first on which it is not. */
    const expectEnd = async (last: string, first: string): Promise<void> => {
      expect([last, await withStatus('IN_FORCE', last)]).toEqual([last, expect.arrayContaining(['law'])]);
      expect([first, await withStatus('EXPIRED', first)]).toEqual([first, ['law']]);
    };

    it('follows from the days of the document and from what ends it', async () => {
      await test.saveWorld(repealed());
      expect(await withStatus('NOT_YET_IN_FORCE', '2014-12-31')).toEqual(['decree', 'law']);
      await expectEnd('2019-12-31', '2020-01-01');
      expect(await withStatus('UNKNOWN', '2021-01-01')).toEqual(['decree']);
    });

    it('is counted on the day that is asked for', async () => {
      await test.saveWorld(repealed());
      const counts = async (day: string) =>
        (await test.store().countFacets(searchFor([]), { facets: ['statuses'], day })).statuses;
      expect(await counts('2014-12-31')).toEqual([{ value: 'NOT_YET_IN_FORCE', count: 2 }]);
      expect(await counts('2019-12-31')).toEqual([
        { value: 'IN_FORCE', count: 1 },
        { value: 'NOT_YET_IN_FORCE', count: 1 },
      ]);
      expect(await counts('2021-01-01')).toEqual([
        { value: 'EXPIRED', count: 1 },
        { value: 'UNKNOWN', count: 1 },
      ]);
    });

    it('is UNKNOWN where nothing is known', async () => {
      await test.saveWorld(worldWith({ documents: [makeDocument('a')] }));
      expect([await withStatus('UNKNOWN', '1990-01-01'), await withStatus('IN_FORCE', '2020-01-01')]).toEqual([
        ['a'],
        [],
      ]);
    });

    it('is found for several statuses at once', async () => {
      await test.saveWorld(repealed());
      const search = searchFor([], { force: { statuses: ['EXPIRED', 'UNKNOWN'], at: '2021-01-01' } });
      expect((await test.store().searchDocuments(search, FIRST_PAGE)).rows.map(({ row }) => row.key)).toEqual([
        'decree',
        'law',
      ]);
    });

    it.each([
      ['nobody knows when the document takes effect', { law: { effectiveFrom: null } }, 'UNKNOWN', '2019-01-01'],
      [
        'what ends it ends another document',
        { repeal: { toId: DECREE.id, citationId: 'cit_other' } },
        'IN_FORCE',
        '2021-01-01',
      ],
      ['no source reaches the day', { law: { checkedOn: null }, repeal: { extent: 'PART' } }, 'UNKNOWN', '2020-06-01'],
      ['the document has an end of its own', { law: { expiredOn: stated('2018-01-01') } }, 'EXPIRED', '2018-01-01'],
      [
        'a part of the document ends',
        { law: { partialEffects: [{ ...LATER_ARTICLE, kind: 'ENDS', day: stated('2018-01-01') }] } },
        'PARTLY_IN_FORCE',
        '2018-01-01',
      ],
      [
        'the repeal is only inferred',
        { repeal: { assurance: 'INFERRED', reason: 'SAME_TEXT' } },
        'UNKNOWN',
        '2021-01-01',
      ],
      ['a part is repealed', { repeal: { provisions: ['dieu-5'] } }, 'PARTLY_IN_FORCE', '2021-01-01'],
      ['the repeal has its own day', { repeal: { effectiveFrom: '2021-06-01' } }, 'IN_FORCE', '2021-05-31'],
      [
        'the repeal becomes an amendment',
        { repeal: { kind: 'AMENDS', citationId: 'cit_amends' } },
        'IN_FORCE',
        '2021-01-01',
      ],
      [
        'the citing document takes effect later',
        { decree: { effectiveFrom: stated('2021-06-01') } },
        'IN_FORCE',
        '2021-05-31',
      ],
      ['the citing document is issued later', { decree: { issuedOn: stated('2021-06-01') } }, 'IN_FORCE', '2021-05-31'],
      [
        'an article of the citing document begins later',
        { decree: { partialEffects: [LATER_ARTICLE] } },
        'IN_FORCE',
        '2021-12-31',
      ],
    ] as const)('changes when %s, and back', async (_, change, status, at) => {
      await test.saveWorld(repealed());
      const before = await withStatus(status, at);
      expect(before).not.toContain('law');
      await test.saveWorld(repealed(change));
      expect(await withStatus(status, at)).toContain('law');
      await test.saveWorld(repealed());
      expect(await withStatus(status, at)).toEqual(before);
    });

    it('changes when the mention of the document stands in another provision, and back', async () => {
      const decree = { partialEffects: [LATER_ARTICLE] };
      await test.saveWorld(repealed({ decree }));
      await expectEnd('2021-12-31', '2022-01-01');
      await test.saveWorld(repealed({ decree, mention: { section: 'dieu-4' } }));
      await expectEnd('2019-12-31', '2020-01-01');
      await test.saveWorld(repealed({ decree }));
      await expectEnd('2021-12-31', '2022-01-01');
    });

    it('changes when a suspension ends with the document that suspends', async () => {
      const repeal = { kind: 'SUSPENDS', citationId: 'cit_suspends' } as const;
      await test.saveWorld(repealed({ repeal }));
      expect(await withStatus('SUSPENDED', '2021-01-01')).toEqual(['law']);
      await test.saveWorld(repealed({ repeal, decree: { expiredOn: stated('2021-01-01') } }));
      expect(await withStatus('SUSPENDED', '2020-12-31')).toEqual(['law']);
      expect(await withStatus('IN_FORCE', '2021-01-01')).toEqual(['law']);
    });

    it('changes when what ends the document comes, and when it goes', async () => {
      const alone = worldWith({ documents: [LAW, DECREE] });
      const record = {
        row: makeRecord('r'),
        derivation: {
          ...emptyDerivation('r'),
          assertions: [{ ...REPEAL, evidence: { kind: 'record', id: 'r' } as const }],
        },
      };
      for (const inputs of [[record], []]) {
        await test.saveWorld(alone);
        expect(await withStatus('IN_FORCE', '2021-01-01')).toEqual(['law']);
        await test.saveWorld({ ...alone, inputs });
        expect(await withStatus('EXPIRED', '2021-01-01')).toEqual(inputs.map(() => 'law'));
      }
      await test.saveWorld(worldWith({ documents: [LAW] }));
      expect(await withStatus('IN_FORCE', '2021-01-01')).toEqual(['law']);
    });

    it('changes when another document sets a new first day or end, and what the document ends does', async () => {
      const amending = makeDocument('amending', { issuedOn: stated('2019-09-01') });
      const setsEffect = (...days: readonly [kind: 'TAKES_EFFECT' | 'ENDS', day: string][]) => ({
        statedOn: '2019-09-01',
        days: days.map(([kind, day]) => ({ kind, provisions: [], day: stated(day) })),
      });
      const amended = (days: AssertionRow['setsEffect']) => {
        const edge = { fromId: amending.id, toId: DECREE.id, kind: 'AMENDS', assurance: 'STATED' } as const;
        const over = { evidence: { kind: 'record', id: 'r' } as const, ...(days ? { setsEffect: days } : {}) };
        const row = makeAssertion('amends', edge, over);
        const world = repealed();
        const record = { row: makeRecord('r'), derivation: { ...emptyDerivation('r'), assertions: [row] } };
        return { ...world, documents: [...world.documents, amending], inputs: [...world.inputs, record] };
      };
      const settings = setsEffect(['TAKES_EFFECT', '2020-06-01'], ['ENDS', '2023-01-01']);
      for (const _ of ['put in', 'put in again']) {
        await test.saveWorld(amended(undefined));
        await expectEnd('2019-12-31', '2020-01-01');
        expect(await withStatus('EXPIRED', '2023-01-01')).toEqual(['law']);
        await test.saveWorld(amended(settings));
        await expectEnd('2020-05-31', '2020-06-01');
        expect(await withStatus('NOT_YET_IN_FORCE', '2020-05-31')).toEqual(['decree']);
        expect(await withStatus('IN_FORCE', '2022-12-31')).toEqual(['decree']);
        expect(await withStatus('EXPIRED', '2023-01-01')).toEqual(['decree', 'law']);
        const found = await test.store().effectSettings([LAW.id, DECREE.id]);
        expect(found.map((rows) => rows.map(({ setsEffect: set }) => set))).toEqual([[], [settings]]);
      }
      await test.saveWorld(repealed());
      await expectEnd('2019-12-31', '2020-01-01');
    });

    it(
      'is that of the reference on every day, after any saves',
      async () => {
        await fc.assert(
          fc.asyncProperty(worldPairs, fc.constantFrom('2019-12-31', ...FORCE_DAYS), async ([before, after], at) => {
            await test.saveWorldAlone(before);
            await test.saveWorld(after);
            const reference = referenceStore(test.model());
            for (const status of FORCE_STATUSES) {
              const search = searchFor([], { force: { statuses: [status], at } });
              const { rows } = await reference.searchDocuments(search, FIRST_PAGE);
              expect([status, at, await withStatus(status, at)]).toEqual([status, at, rows.map(({ row }) => row.key)]);
            }
          }),
          { numRuns: 2 * runs },
        );
      },
      PROPERTY_TIMEOUT,
    );
  });
}
