import { describe, expect, it } from 'vitest';
import { attestedBy } from '../../testing/attested.js';
import { decree, document, landLaw, outcome, resolution } from '../../testing/known-documents.js';
import type { CitationKind } from '../reading/citation.js';
import { laterThanCiting, mustBeOlder } from './later-than-citing.js';
import type { KnownDocument } from './link-decision.js';

const dated = (date: string) => document({ ...resolution, date });
const law = (symbol: string, date: string) => document({ ...landLaw, symbol, date });

describe('a document on which another acts', () => {
  it.each<[string, KnownDocument, KnownDocument, boolean]>([
    ['of the day after', dated('2021-01-01'), dated('2021-01-02'), true],
    ['of the same day', dated('2021-01-01'), dated('2021-01-01'), false],
    ['of the day before', dated('2021-01-02'), dated('2021-01-01'), false],
    ['of an unknown day', dated('2021-01-02'), document(decree), false],
    [
      'of a day that a catalogue records',
      dated('2021-01-01'),
      document(resolution, { issuedOn: attestedBy('RECORDED', '2022-01-01') }),
      true,
    ],
    [
      'of a day that is inferred',
      dated('2021-01-01'),
      document(resolution, { issuedOn: attestedBy('INFERRED', '2022-01-01') }),
      false,
    ],
    ['of a day that its number contradicts', dated('2020-12-01'), document({ ...decree, date: '2021-03-05' }), false],
    // laws of one session amend one another before they are adopted
    ['a law of the same session', law('43/2024/QH15', '2024-06-18'), law('46/2024/QH15', '2024-06-26'), false],
    ['a law of the next session', law('43/2024/QH15', '2024-06-18'), law('57/2024/QH15', '2024-11-29'), true],
    [
      'a decree beside a law',
      law('43/2024/QH15', '2024-06-18'),
      document({ ...decree, symbol: '71/2024/NĐ-CP', date: '2024-06-27' }),
      true,
    ],
  ])('is later: %s', (_, citing, cited, later) => {
    expect(laterThanCiting(citing, cited) !== null).toBe(later);
  });

  it.each<[CitationKind | null, boolean]>([
    ['BASED_ON', true],
    ['AMENDS', true],
    ['REPLACES', true],
    ['REPEALS', true],
    ['IMPLEMENTS', false],
    ['REFERS', false],
    [null, false],
  ])('must be older where it is cited as %s: %s', (kind, expected) => {
    expect(mustBeOlder(kind, dated('2021-01-01'))).toBe(expected);
    expect(mustBeOlder(kind, { ...dated('2021-01-01'), type: 'CONSOLIDATED_TEXT' })).toBe(false);
  });

  it('is a contradicted candidate where it is later, whatever led to it', () => {
    const [later, acting] = [dated('2022-01-05'), document(decree, { issuedOn: attestedBy('STATED', '2020-03-05') })];
    const refused = `AMBIGUOUS\nCONTRADICTED ${later.key}: LATER_THAN_CITING 2022-01-05, not 2020-03-05`;
    expect(outcome({ ...resolution, year: 2022 }, [later], { acting })).toBe(refused);
    expect(outcome(resolution, [later], { named: [later], acting })).toBe(refused);
    const filled = { ...resolution, date: '2022-01-05', origins: { date: 'SAME_TEXT' } } as const;
    expect(outcome(filled, [later], { acting })).toBe(refused);
    expect(outcome({ ...resolution, year: 2022 }, [later])).toBe(`STATED → ${later.key}`);
  });

  it('leaves the ones that are not later to choose from, where no key of its own leads to it', () => {
    const [of2013, of2024] = ['2013-11-29', '2024-01-18'].map((date) => document({ ...landLaw, date })) as [
      KnownDocument,
      KnownDocument,
    ];
    const acting = document({ ...landLaw, name: 'Luật Nhà ở', date: '2019-11-22' });
    const context = { named: [of2024], citingDate: '2019-11-22', acting };
    expect(outcome(landLaw, [of2013, of2024], context)).toBe(`NEWEST_OF_NAME → ${of2013.key}`);
  });
});
