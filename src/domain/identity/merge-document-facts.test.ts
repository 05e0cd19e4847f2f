import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attestedBy, stated } from '../../testing/attested.js';
import {
  formAll,
  formOne,
  NAME,
  NO_FACTS,
  NUMBER,
  OTHER_NAME,
  record,
  text,
  verdict,
  votesOf,
} from '../../testing/identity-statements.js';
import type { Attested } from '../reading/attested.js';
import type { OfficialStatus } from '../reading/official-status.js';
import { sharedNameBlock } from './blocks.js';
import type { IdentityStatement, VoteClaims } from './document-group.js';
import { sortKeys } from './key-parts.js';

describe('a day of another year than the number tells', () => {
  const key = '66-2012-nd-cp_chinh-phu_2012';
  const number = stated('66/2012/NĐ-CP');
  const recorded = (date: string) => record('a', [key], { facts: { ...NO_FACTS, number, issuedOn: stated(date) } });
  const cite = (date: string): Partial<VoteClaims> => ({ keys: [key], symbol: '66/2012/NĐ-CP', date });

  it.each<[string, readonly IdentityStatement[], readonly string[], string | null, string | null]>([
    ['of a record', [recorded('2013-09-06')], [], null, '2013-09-06'],
    ['of a record, beside citations', [recorded('2013-09-06')], ['2012-09-06'], '2012-09-06', '2013-09-06'],
    ['of all citations', [], ['2013-09-06', '2013-09-06'], null, '2013-09-06'],
    ['of most citations', [], ['2013-09-06', '2013-09-06', '2012-09-06'], '2012-09-06', null],
    ['of none', [recorded('2012-09-06')], ['2013-09-06'], '2012-09-06', null],
  ])('is shown and not used: %s', (_, statements, dates, issuedOn, contradicted) => {
    const document = formOne(statements, votesOf(...dates.map(cite)));
    expect(document.issuedOn?.value ?? null).toBe(issuedOn);
    expect(document.contradictedDate?.value ?? null).toBe(contradicted);
    expect(document.keys).toEqual([key]);
  });
});

describe('what a stub claims', () => {
  const key = '34-ct-tw_ban-chap-hanh-trung-uong_k11';
  const cite = (claims: Partial<VoteClaims>) => ({ keys: [key], symbol: '34-CT/TW', ...claims });

  it('is the claim of most citing documents', () => {
    const [right, wrong] = [cite({ date: '2014-04-07' }), cite({ date: '2014-04-01' })];
    expect(formOne([], votesOf(wrong, right, right)).issuedOn).toEqual({
      value: '2014-04-07',
      assurance: 'STATED',
      origin: { place: 'CITED_AS', quote: null },
    });
  });

  it('counts the same value of different claims together', () => {
    const titled = cite({ date: '2014-04-07', title: 'về thi đua' });
    const votes = votesOf(
      cite({ date: '2014-04-01' }),
      cite({ date: '2014-04-01' }),
      titled,
      cite({ date: '2014-04-07' }),
      {
        ...titled,
        issuers: ['Bộ Chính trị'],
      },
    );
    expect(formOne([], votes).issuedOn?.value).toBe('2014-04-07');
  });

  it('is, of as many, that of the earliest date', () => {
    const votes = votesOf(cite({ date: '2014-05-01', title: 'A' }), cite({ date: '2014-04-07', title: 'B' }));
    expect(formOne([], votes)).toMatchObject({ issuedOn: { value: '2014-04-07' }, title: { value: 'B' } });
  });

  it('is, of the same date or of none, the least by code point', () => {
    expect(formOne([], votesOf(cite({ title: 'B' }), cite({ title: 'A' }))).title?.value).toBe('A');
    const dated = { date: '2014-04-07' };
    expect(formOne([], votesOf(cite({ ...dated, title: 'B' }), cite({ ...dated, title: 'A' }))).title?.value).toBe('A');
  });

  it('is what is needed to find and show it', () => {
    const claims = cite({
      typeName: 'chỉ thị',
      authority: 'ban-chap-hanh-trung-uong',
      issuers: ['Bộ Chính trị', 'Tòa soạn X'],
      date: '2014-04-07',
      title: 'về thi đua',
      blocks: ['n:34|ct'],
    });
    expect(formOne([], votesOf(claims))).toEqual({
      key,
      keys: [key],
      blocks: ['n:34|ct'],
      type: 'DIRECTIVE',
      typeName: 'chỉ thị',
      number: { value: '34-CT/TW', assurance: 'STATED', origin: { place: 'CITED_AS', quote: null } },
      issuedOn: { value: '2014-04-07', assurance: 'STATED', origin: { place: 'CITED_AS', quote: null } },
      title: { value: 'về thi đua', assurance: 'STATED', origin: { place: 'CITED_AS', quote: null } },
      isStub: true,
      issuerIds: ['bo-chinh-tri'],
      issuerNames: ['Bộ Chính trị', 'Tòa soạn X'],
      authorityId: 'ban-chap-hanh-trung-uong',
      effectiveFrom: null,
      expiredOn: null,
      textIds: [],
      numberFolded: '34 ct tw',
      searchText: '34 ct tw chi thi ve thi dua bo chinh tri toa soan x',
    });
  });

  it.each([
    ['01/NQ-CP', '01 nq cp', '01 nq cp 1'],
    ['02a/2020/QĐ-UBND', '02a 2020 qd ubnd', '02a 2020 qd ubnd 2a'],
    ['10/2020/NĐ-CP', '10 2020 nd cp', '10 2020 nd cp'],
  ])('is searched by %s with and without its leading zero', (symbol, numberFolded, words) => {
    const document = formOne([], votesOf({ keys: ['1-x'], symbol, typeName: 'văn bản' }));
    expect(document).toMatchObject({ numberFolded, searchText: `${words} van ban` });
  });

  it.each([
    // the letters of one type tell it
    ['30/2020/NĐ-CP', 'nghị định'],
    ['34-CT/TW', 'chỉ thị'],
    // of the Party's QĐ are two
    ['24-QĐ/TW', ''],
    ['45/2013/QH13', ''],
  ])('has, where nobody names the type of %s, the type "%s"', (symbol, typeName) => {
    expect(formOne([], votesOf({ keys: ['1-x'], symbol })).typeName).toBe(typeName);
  });

  it('is nothing that a verdict alone speaks of', () => {
    expect(formAll([verdict('v', ['1-x', '2-x'])], votesOf())).toEqual([]);
    expect(formOne([verdict('v', ['1-x', '2-x'])], votesOf({ keys: ['2-x'] })).keys).toEqual(['1-x', '2-x']);
  });
});

describe('what a document says of itself', () => {
  const cited = votesOf({
    keys: ['1-x'],
    symbol: '2/NQ-CP',
    date: '2020-01-01',
    title: 'khác',
    issuers: ['Bộ Nội vụ'],
  });

  it('is never overruled by what others say of it, not even where it is inferred', () => {
    const facts = {
      ...NO_FACTS,
      number: attestedBy('INFERRED', '1/NQ-CP'),
      issuedOn: attestedBy('RECORDED', '2021-01-01'),
      title: stated('đúng'),
    };
    expect(formOne([text('a', ['1-x'], { facts })], cited)).toMatchObject({
      number: { value: '1/NQ-CP', assurance: 'INFERRED' },
      issuedOn: { value: '2021-01-01', assurance: 'RECORDED' },
      title: { value: 'đúng' },
      issuerNames: ['Bộ Nội vụ'],
      isStub: false,
    });
  });

  it('is the best attested value of its texts and records, in a tie that of the current text', () => {
    const older = { ...NO_FACTS, title: stated('cũ'), number: attestedBy('INFERRED', '1/NQ-CP') };
    const newer = { ...NO_FACTS, title: stated('mới') };
    const recorded = { ...NO_FACTS, number: attestedBy('RECORDED', '2/NQ-CP'), title: attestedBy('RECORDED', 'ghi') };
    const statements = [
      record('r', ['1-x'], { facts: recorded }),
      text('b', ['1-x'], { facts: older, textRank: '2' }),
      text('a', ['1-x'], { facts: newer, textRank: '1' }),
    ];
    expect(formOne(statements)).toMatchObject({
      title: { value: 'mới' },
      number: { value: '2/NQ-CP', assurance: 'RECORDED' },
      textIds: ['a', 'b'],
    });
  });

  it('includes the newest day on which a record of it was checked', () => {
    const day = (value: string, catalogue: string): Attested<string> => ({
      value,
      assurance: 'RECORDED',
      origin: { place: 'CATALOGUE', quote: catalogue },
    });
    const statements = [
      record('r', ['1-x'], { checkedOn: day('2026-01-01', 'b') }),
      record('s', ['1-x'], { checkedOn: day('2026-02-01', 'd') }),
      record('t', ['1-x'], { checkedOn: day('2026-02-01', 'c') }),
      record('u', ['1-x'], { checkedOn: null }),
    ];
    expect(formOne(statements).checkedOn).toEqual(day('2026-02-01', 'c'));
    expect(formOne([text('a', ['1-x'])])).not.toHaveProperty('checkedOn');
  });

  it('has the newest official status of its records', () => {
    const status = (status: OfficialStatus['status'], checkedOn: string, source: string) => ({
      officialStatus: { status, checkedOn, source },
    });
    const statements = [
      record('r', ['1-x'], status('IN_FORCE', '2026-01-01', 'a')),
      record('s', ['1-x'], status('EXPIRED', '2026-02-01', 'c')),
      record('t', ['1-x'], status('PARTLY_EXPIRED', '2026-02-01', 'b')),
    ];
    expect(formOne(statements).officialStatus).toMatchObject({ status: 'PARTLY_EXPIRED', source: 'b' });
    expect(formOne([text('a', ['1-x'])])).not.toHaveProperty('officialStatus');
  });
});

describe('documents', () => {
  const KEYS = ['1-x', '2-x', '3-x', NUMBER, NAME, OTHER_NAME];
  const someKeys = fc.subarray(KEYS, { minLength: 1, maxLength: 2 });
  const statements = fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        kind: fc.constantFrom('text', 'record', 'verdict'),
        keys: someKeys,
        infers: fc.boolean(),
        title: fc.constantFrom('A', 'B'),
      })
      .map(({ id, kind, keys, infers, title }): IdentityStatement => {
        const facts = { ...NO_FACTS, title: stated(title) };
        if (kind === 'verdict') return verdict(id, keys);
        if (kind === 'record') return record(id, keys, { facts });
        return text(id, infers ? [] : keys, { facts, inferredKeys: infers ? keys : [] });
      }),
    { selector: ({ id }) => id, maxLength: 6 },
  );
  const mentions = fc.array(
    fc
      .record({
        keys: fc.oneof(someKeys, fc.constant([NUMBER, NAME])),
        date: fc.constantFrom(null, '2014-04-07'),
        title: fc.constantFrom(null, 'C', 'D'),
      })
      .map(({ keys, ...claims }) => ({ ...claims, keys: sortKeys(keys).slice(0, 2) })),
    { maxLength: 6 },
  );

  it('do not depend on the order of statements and mentions', () => {
    fc.assert(
      fc.property(statements, mentions, (some, claims) => {
        const once = formAll(some, votesOf(...claims));
        expect(formAll([...some].reverse(), votesOf(...[...claims].reverse()))).toEqual(once);
      }),
    );
  });

  it('share no key, hold every key that a text or record states unless it is a name of several, and are there for every claim', () => {
    fc.assert(
      fc.property(statements, mentions, (some, claims) => {
        const documents = formAll(some, votesOf(...claims));
        const keys = documents.flatMap((document) => document.keys);
        expect(new Set(keys).size).toBe(keys.length);
        const shared = documents.flatMap(({ blocks }) => blocks);
        const stated = some
          .filter(({ facts }) => facts !== null)
          .flatMap((statement) => [...statement.keys, ...statement.inferredKeys]);
        const expected = [...stated, ...claims.flatMap((claim) => claim.keys.slice(0, 1))];
        expect(keys).toEqual(expect.arrayContaining(expected.filter((key) => !shared.includes(sharedNameBlock(key)))));
      }),
    );
  });
});
