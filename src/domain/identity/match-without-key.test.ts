import { describe, expect, it } from 'vitest';
import {
  directive,
  document,
  landLaw,
  local,
  OF_2014,
  OF_2024,
  outcome,
  resolution,
} from '../../testing/known-documents.js';
import type { Claims } from '../reading/mention.js';
import type { KnownDocument } from './link-decision.js';

const PREMIER = 'thu-tuong-chinh-phu';

describe('no key, and the text names one in full', () => {
  it('links as SAME_TEXT where exactly one fits', () => {
    expect(outcome(directive, [OF_2014, OF_2024], { named: [OF_2014] })).toBe(`SAME_TEXT → ${OF_2014.key}`);
  });

  it('does not where two fit', () => {
    const named = [OF_2014, OF_2024];
    expect(outcome(directive, named, { named })).toMatch(/^AMBIGUOUS/);
    // nor is the one of the citing document's own term meant, or the newest of the name
    expect(outcome(directive, named, { named, citingDate: '2024-06-01' })).toMatch(/^AMBIGUOUS/);
    const laws = ['2003-11-26', '2013-11-29'].map((date) => document({ ...landLaw, date }));
    expect(outcome(landLaw, laws, { named: laws, citingDate: '2020-01-01' })).toMatch(/^AMBIGUOUS/);
  });

  it('links before the newest of the name is looked for', () => {
    const [of2003, of2013] = ['2003-11-26', '2013-11-29'].map((date) => document({ ...landLaw, date })) as [
      KnownDocument,
      KnownDocument,
    ];
    const context = { named: [of2003], citingDate: '2020-01-01' };
    expect(outcome(landLaw, [of2003, of2013], context)).toBe(`SAME_TEXT → ${of2003.key}`);
  });

  it('does not where the one named contradicts', () => {
    const claims = { ...resolution, symbol: '01', date: null, year: 2008, authority: null };
    const named = document({ ...resolution, date: '2021-01-01' });
    expect(outcome(claims, [named], { named: [named] })).toBe(
      `UNRESOLVED\nCONTRADICTED ${named.key}: YEAR 2021, not 2008`,
    );
  });

  it.each<[string, Partial<Claims>]>([
    ['date', { ...directive, date: '2014-04-07', origins: { date: 'SAME_TEXT' } }],
    ['authority', { ...directive, date: '2014-04-07', origins: { issuers: 'SAME_TEXT' } }],
    ['type', { ...directive, symbol: '34', date: '2014-04-07', origins: { type: 'SAME_TEXT' } }],
    ['term', { ...directive, term: 11, origins: { term: 'SAME_TEXT' } }],
  ])('is the reason of a link that needs a %s filled from elsewhere in the text', (_, claims) => {
    expect(outcome(claims, [OF_2014, OF_2024])).toBe(`SAME_TEXT → ${OF_2014.key}`);
    // and of itself such a value makes no stub
    expect(outcome(claims, [OF_2024])).toMatch(/^(AMBIGUOUS|UNRESOLVED)/);
  });

  it('is not the reason where the place was read from the citing document: that completes the claim', () => {
    const claims: Partial<Claims> = {
      ...local,
      date: '2020-12-21',
      origins: { issuers: 'CITING_DOCUMENT', authority: 'CITING_DOCUMENT' },
    };
    expect(outcome(claims, [document({ ...local, date: '2020-12-21' })])).toBe(
      'STATED → 1-nq-tu_tinh-uy-binh-duong_2020-12-21',
    );
  });
});

describe('the newest of a name', () => {
  const [of1993, of2003, of2013] = ['1993-07-14', '2003-11-26', '2013-11-29'].map((date) =>
    document({ ...landLaw, date }),
  ) as [KnownDocument, KnownDocument, KnownDocument];
  const all = [of1993, of2003, of2013];

  it.each<[string, string, readonly KnownDocument[], string]>([
    ['is that issued last before', '2010-01-01', all, `NEWEST_OF_NAME → ${of2003.key}`],
    ['may be of the same day', '2013-11-29', all, `NEWEST_OF_NAME → ${of2013.key}`],
    [
      'may be known by its year alone',
      '2015-01-01',
      [of2003, document({ ...landLaw, year: 2013 })],
      `NEWEST_OF_NAME → ${of2013.key}`,
    ],
  ])('%s (citing document of %s)', (_, citingDate, documents, expected) => {
    expect(outcome(landLaw, documents, { citingDate })).toBe(expected);
  });

  it.each<[string, Partial<Claims>, string | undefined, readonly KnownDocument[]]>([
    ['the citing document is undated', landLaw, undefined, all],
    ['all are later', landLaw, '1990-01-01', all],
    [
      'a year alone does not order it within the citing year',
      landLaw,
      '2013-06-30',
      [of2003, document({ ...landLaw, year: 2013 })],
    ],
    ['one that nothing dates may be newer', landLaw, '2015-01-01', [of2003, document(landLaw)]],
    [
      'two are of one day',
      landLaw,
      '2015-01-01',
      [of2013, document({ ...landLaw, date: '2013-11-29' }, { key: 'src-y', keys: ['src-y'] })],
    ],
    ['only a longer name is known', { ...landLaw, name: 'Luật Đất' }, '2015-01-01', all],
    ['the type is not cited by name alone', { ...landLaw, type: 'PLAN', typeName: 'kế hoạch' }, '2015-01-01', all],
  ])('is none where %s', (_, claims, citingDate, documents) => {
    expect(outcome(claims, documents, citingDate === undefined ? {} : { citingDate })).toMatch(
      /^(AMBIGUOUS|UNRESOLVED)/,
    );
  });

  it('gives way to the one that the text names in full', () => {
    expect(outcome(landLaw, all, { citingDate: '2015-01-01', named: [of1993] })).toBe(`SAME_TEXT → ${of1993.key}`);
  });
});

describe('the only one of the citing document’s own period', () => {
  const of2021 = document({ ...resolution, date: '2021-01-01' });
  const of2020 = document({ ...resolution, date: '2020-01-01' });

  it.each<[string, Partial<Claims>, string, readonly KnownDocument[], KnownDocument]>([
    ['year', resolution, '2021-01-21', [of2020, of2021], of2021],
    ['year, of a bare number', { ...resolution, symbol: '01' }, '2020-06-01', [of2020, of2021], of2020],
    ['term', directive, '2015-06-01', [OF_2014, OF_2024], OF_2014],
    [
      'year, of a local Party series',
      local,
      '2020-12-31',
      [document({ ...local, date: '2020-12-21' })],
      document({ ...local, date: '2020-12-21' }),
    ],
  ])('is linked as SAME_PERIOD: %s', (_, claims, citingDate, documents, expected) => {
    expect(outcome(claims, documents, { citingDate })).toBe(`SAME_PERIOD → ${expected.key}`);
  });

  const withYear = document({
    ...resolution,
    symbol: '57/2012/QĐ-TTg',
    type: 'DECISION',
    authority: PREMIER,
    date: '2012-12-20',
  });
  it.each<[string, Partial<Claims>, string | undefined, readonly KnownDocument[]]>([
    ['is of another year', resolution, '2022-01-21', [of2020, of2021]],
    ['is of another term', directive, '2009-06-01', [OF_2014, OF_2024]],
    ['has a citing document without date', resolution, undefined, [of2021]],
    ['names no authority', { ...resolution, authority: null }, '2021-01-21', [of2021]],
    ['is bare and has no type', { ...resolution, symbol: '01', type: null }, '2021-01-21', [of2021]],
    [
      'is one of two',
      { ...local, year: 2020 },
      '2020-12-31',
      ['2020-12-21', '2020-11-02'].map((date) => document({ ...local, date })),
    ],
    [
      'stands in the other series, with the year written',
      { ...resolution, symbol: '57/QĐ-TTg', type: 'DECISION', authority: PREMIER },
      '2012-12-31',
      [withYear],
    ],
    [
      'bears a term of the province, which is not the nation’s',
      local,
      '2014-01-01',
      [document({ ...local, term: 11 })],
    ],
  ])('is none where the mention or document %s', (_, claims, citingDate, documents) => {
    expect(outcome(claims, documents, citingDate === undefined ? {} : { citingDate })).toMatch(
      /^(AMBIGUOUS|UNRESOLVED)/,
    );
  });
});
