import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../intake/test-vocabulary.js';
import { type FormedDocument, formDocument } from './form-document.js';
import {
  type DocumentFacts,
  groupDocuments,
  groupUnits,
  type IdentityUnit,
  isDocument,
  type UnitGroup,
  type Vote,
  type VoteClaims,
  votesFor,
} from './group-documents.js';
import { sortKeys } from './identity.js';
import type { Attested } from './reading.js';

const NO_FACTS: DocumentFacts = {
  type: null,
  typeName: null,
  number: null,
  issuedOn: null,
  title: null,
  issuerIds: [],
  issuerNames: [],
  authorityId: null,
  effectiveFrom: null,
  expiredOn: null,
  blocks: [],
};

const by = (assurance: Attested<string>['assurance'], value: string): Attested<string> => ({
  value,
  assurance,
  source: assurance,
});
const stated = (value: string) => by('STATED', value);

/** A text with its source key and the keys it states and infers. */
const text = (id: string, keys: readonly string[], rest: Partial<IdentityUnit> = {}): IdentityUnit => ({
  id,
  kind: 'text',
  keys: [`src-${id}`, ...keys],
  inferredKeys: [],
  facts: NO_FACTS,
  textRank: id,
  ...rest,
});
const record = (id: string, keys: readonly string[], rest: Partial<IdentityUnit> = {}): IdentityUnit => ({
  ...text(id, [], { kind: 'record', textRank: '' }),
  keys,
  ...rest,
});
const verdict = (id: string, keys: readonly string[]): IdentityUnit => ({
  ...record(id, keys, { kind: 'verdict' }),
  facts: null,
});

const NUMBER = '45-2013-qh13_quoc-hoi_2013';
const NAME = 'luat-dat-dai_quoc-hoi_2013';
const OTHER_NAME = 'luat-nha-o_quoc-hoi_2013';

const NO_CLAIMS: VoteClaims = {
  keys: [],
  blocks: [],
  type: null,
  typeName: null,
  symbol: null,
  authority: null,
  issuers: [],
  date: null,
  name: null,
  title: null,
};

/** The votes of mentions that make these claims, each by one input, under each of their keys. */
function votesOf(...mentions: readonly Partial<VoteClaims>[]): ReadonlyMap<string, readonly Vote[]> {
  const votes = new Map<string, Vote[]>();
  for (const mention of mentions) {
    const claims = { ...NO_CLAIMS, ...mention };
    const claimsHash = JSON.stringify(claims);
    for (const key of claims.keys) {
      const held = votes.get(key) ?? [];
      const same = held.find((vote) => vote.claimsHash === claimsHash);
      votes.set(key, [
        ...held.filter((vote) => vote !== same),
        { key, claimsHash, claims, inputs: (same?.inputs ?? 0) + 1 },
      ]);
    }
  }
  return votes;
}

const keysOf = (groups: readonly UnitGroup[]): readonly (readonly string[])[] =>
  groups.map(({ keys }) => keys).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

/** The documents that units and votes make, by canonical key. */
function formAll(units: readonly IdentityUnit[], votes: ReadonlyMap<string, readonly Vote[]>) {
  return groupDocuments(groupUnits(units), votes)
    .filter((group) => isDocument(group, votesFor(group, votes)))
    .map((group) => formDocument(group, votesFor(group, votes), vocabulary))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

const formOne = (units: readonly IdentityUnit[], votes = votesOf()): FormedDocument => {
  const [first, ...rest] = formAll(units, votes);
  if (first === undefined || rest.length > 0) throw new Error('expected exactly one document');
  return first;
};

describe('units that share a stated key', () => {
  it('are one group, over any number of steps', () => {
    const units = [text('a', ['1-x']), record('b', ['1-x', '2-x']), record('c', ['2-x', '3-x']), text('d', ['4-x'])];
    expect(keysOf(groupUnits(units))).toEqual([
      ['1-x', '2-x', '3-x', 'src-a'],
      ['4-x', 'src-d'],
    ]);
  });

  it('are one group by a verdict, and part when it goes', () => {
    const units = [text('a', ['1-x']), text('b', ['2-x'])];
    expect(keysOf(groupUnits([...units, verdict('v', ['1-x', '2-x'])]))).toEqual([['1-x', '2-x', 'src-a', 'src-b']]);
    expect(keysOf(groupUnits(units))).toHaveLength(2);
  });
});

describe('an inferred key', () => {
  const inferring = text('a', [], { inferredKeys: ['1-x'] });

  it('belongs to the unit that infers it', () => {
    expect(keysOf(groupUnits([inferring]))).toEqual([['1-x', 'src-a']]);
  });

  it.each([
    ['text', text('b', ['1-x']), [['1-x', 'src-b'], ['src-a']]],
    ['record', record('b', ['1-x']), [['1-x'], ['src-a']]],
  ])('yields to a %s that states it', (_, other, expected) => {
    expect(keysOf(groupUnits([inferring, other]))).toEqual(expected);
  });

  it('does not yield to a verdict: that makes the document one with the other key', () => {
    expect(keysOf(groupUnits([inferring, verdict('v', ['1-x', '2-x'])]))).toEqual([['1-x', '2-x', 'src-a']]);
  });

  it('makes no two texts one: of several that infer it, one holds it', () => {
    const others = [text('b', [], { inferredKeys: ['1-x'] }), inferring];
    expect(keysOf(groupUnits(others))).toEqual([['1-x', 'src-a'], ['src-b']]);
  });
});

describe('number and name', () => {
  const both = { keys: [NUMBER, NAME], symbol: '45/2013/QH13', name: 'Luật Đất đai' };
  const merged = [[NUMBER, NAME]];

  it('are one document where a mention states both', () => {
    expect(formAll([], votesOf(both)).map(({ keys }) => keys)).toEqual(merged);
    expect(formAll([], votesOf(both, { keys: [NAME] }, { keys: [NUMBER] })).map(({ keys }) => keys)).toEqual(merged);
  });

  it('are one with the text that states one of them', () => {
    expect(formOne([text('a', [NUMBER])], votesOf(both)).keys).toEqual([NUMBER, NAME, 'src-a']);
    expect(formOne([text('a', [NAME])], votesOf(both)).keys).toEqual([NUMBER, NAME, 'src-a']);
  });

  it('part again where another mention gives the number another name, and no document is made of a name alone that leads nowhere', () => {
    const disagreeing = votesOf(both, { ...both, keys: [NUMBER, OTHER_NAME] });
    expect(formAll([], disagreeing).map(({ keys }) => keys)).toEqual([[NUMBER]]);
    const named = votesOf(both, { ...both, keys: [NUMBER, OTHER_NAME] }, { keys: [NAME] });
    expect(formAll([], named).map(({ keys }) => keys)).toEqual([[NUMBER], [NAME]]);
  });

  it('part again where another mention gives the name another number', () => {
    const other = '46-2013-qh13_quoc-hoi_2013';
    const votes = votesOf(both, { ...both, keys: [other, NAME] });
    expect(formAll([], votes).map(({ keys }) => keys)).toEqual([[NUMBER], [other]]);
  });

  it('are not joined to a document that bears another name already', () => {
    const documents = formAll([text('a', [NUMBER, OTHER_NAME])], votesOf(both, { keys: [NAME] }));
    expect(documents.map(({ keys }) => keys)).toEqual([[NUMBER, OTHER_NAME, 'src-a'], [NAME]]);
  });

  it('of another document say nothing of the one that bears the name', () => {
    const votes = votesOf(
      { ...both, title: 'nhầm' },
      { ...both, keys: [NUMBER, OTHER_NAME] },
      { keys: [NAME], name: 'Luật Đất đai' },
    );
    const byName = formAll([], votes).find(({ key }) => key === NAME);
    expect(byName).toMatchObject({ number: null, title: { value: 'Luật Đất đai' } });
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
      source: 'as cited',
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
      number: { value: '34-CT/TW', assurance: 'STATED', source: 'as cited' },
      issuedOn: { value: '2014-04-07', assurance: 'STATED', source: 'as cited' },
      title: { value: 'về thi đua', assurance: 'STATED', source: 'as cited' },
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
      number: by('INFERRED', '1/NQ-CP'),
      issuedOn: by('RECORDED', '2021-01-01'),
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

  it('is the best attested value of its texts and records, of equals that of the current text', () => {
    const older = { ...NO_FACTS, title: stated('cũ'), number: by('INFERRED', '1/NQ-CP') };
    const newer = { ...NO_FACTS, title: stated('mới') };
    const recorded = { ...NO_FACTS, number: by('RECORDED', '2/NQ-CP'), title: by('RECORDED', 'ghi') };
    const units = [
      record('r', ['1-x'], { facts: recorded }),
      text('b', ['1-x'], { facts: older, textRank: '2' }),
      text('a', ['1-x'], { facts: newer, textRank: '1' }),
    ];
    expect(formOne(units)).toMatchObject({
      title: { value: 'mới' },
      number: { value: '2/NQ-CP', assurance: 'RECORDED' },
      textIds: ['a', 'b'],
    });
  });

  it('includes the newest day on which a record of it was checked', () => {
    const day = (value: string, source: string) => ({ value, assurance: 'RECORDED' as const, source });
    const units = [
      record('r', ['1-x'], { checkedOn: day('2026-01-01', 'b') }),
      record('s', ['1-x'], { checkedOn: day('2026-02-01', 'd') }),
      record('t', ['1-x'], { checkedOn: day('2026-02-01', 'c') }),
      record('u', ['1-x'], { checkedOn: null }),
    ];
    expect(formOne(units).checkedOn).toEqual(day('2026-02-01', 'c'));
    expect(formOne([text('a', ['1-x'])])).not.toHaveProperty('checkedOn');
  });
});

describe('documents', () => {
  const KEYS = ['1-x', '2-x', '3-x', NUMBER, NAME, OTHER_NAME];
  const someKeys = fc.subarray(KEYS, { minLength: 1, maxLength: 2 });
  const units = fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        kind: fc.constantFrom('text', 'record', 'verdict'),
        keys: someKeys,
        infers: fc.boolean(),
        title: fc.constantFrom('A', 'B'),
      })
      .map(({ id, kind, keys, infers, title }): IdentityUnit => {
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

  it('do not hang on the order of units and mentions', () => {
    fc.assert(
      fc.property(units, mentions, (some, claims) => {
        const once = formAll(some, votesOf(...claims));
        expect(formAll([...some].reverse(), votesOf(...[...claims].reverse()))).toEqual(once);
      }),
    );
  });

  it('share no key, hold every key that a text or record states, and are there for every claim', () => {
    fc.assert(
      fc.property(units, mentions, (some, claims) => {
        const keys = formAll(some, votesOf(...claims)).flatMap((document) => document.keys);
        expect(new Set(keys).size).toBe(keys.length);
        const expected = some
          .filter(({ facts }) => facts !== null)
          .flatMap((unit) => [...unit.keys, ...unit.inferredKeys]);
        expect(keys).toEqual(
          expect.arrayContaining([...expected, ...claims.flatMap((claim) => claim.keys.slice(0, 1))]),
        );
      }),
    );
  });
});
