import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim } from '../../testing/claims.js';
import {
  decree,
  directive,
  document,
  landLaw,
  local,
  OF_2014,
  OF_2024,
  outcome,
  resolution,
} from '../../testing/known-documents.js';
import { vocabulary } from '../../testing/vocabulary.js';
import type { Attested } from '../reading/attested.js';
import type { Claims } from '../reading/mention.js';
import { keysOf } from './document-keys.js';
import { isImpossibleType, withoutFilledValues } from './link-claims.js';
import type { KnownDocument } from './link-decision.js';

const CENTRAL = 'ban-chap-hanh-trung-uong';
const PREMIER = 'thu-tuong-chinh-phu';

const inferred = (value: string): Attested<string> => ({
  value,
  assurance: 'INFERRED',
  origin: { place: 'NEWS_LEAD', quote: null },
});

describe('a key of a known document that contradicts nothing', () => {
  it.each<[string, Partial<Claims>, readonly KnownDocument[], string]>([
    ['by term of the date', { ...directive, date: '2014-04-07' }, [OF_2014, OF_2024], `STATED → ${OF_2014.key}`],
    ['by a stated term', { ...directive, term: 13 }, [OF_2014, OF_2024], `STATED → ${OF_2024.key}`],
    ['undated, by the year of the symbol', decree, [document(decree)], 'STATED → 30-2020-nd-cp_chinh-phu_2020'],
    // issuer and title never contradict
    [
      'of another organ of the same authority',
      { ...directive, date: '2014-04-07', issuers: ['Ban Bí thư'], title: 'một chuyện khác' },
      [OF_2014],
      `STATED → ${OF_2014.key}`,
    ],
    // the letters QĐ of the Party stand for both types
    [
      'of the other type that the letters stand for',
      { ...directive, symbol: '24-QĐ/TW', type: 'REGULATION', typeName: 'quy định', date: '2016-12-30' },
      [document({ ...directive, symbol: '24-QĐ/TW', type: 'DECISION', typeName: 'quyết định', date: '2016-12-30' })],
      'STATED → 24-qd-tw_ban-chap-hanh-trung-uong_k12',
    ],
    [
      'by name',
      { ...landLaw, year: 2013 },
      [document({ ...landLaw, symbol: '45/2013/QH13' })],
      'STATED → 45-2013-qh13_quoc-hoi_2013',
    ],
    [
      'by number first, where name and number lead to two',
      { ...landLaw, symbol: '45/2013/QH13' },
      [document({ ...landLaw, year: 2013 }), document({ ...landLaw, name: null, symbol: '45/2013/QH13' })],
      'STATED → 45-2013-qh13_quoc-hoi_2013',
    ],
  ])('links, stated: %s', (_, claims, documents, expected) => {
    expect(outcome(claims, documents)).toBe(expected);
  });
});

describe('a key that rests on an inference of the document', () => {
  const directiveOf2021 = { ...directive, symbol: '01/CT-UBND', authority: 'ubnd-tinh-binh-duong', date: '2021-01-21' };

  it('links as KEY_INFERRED where the number was inferred', () => {
    const known = document(directiveOf2021, { number: inferred('01/CT-UBND') });
    expect(outcome(directiveOf2021, [known])).toBe(`KEY_INFERRED → ${known.key}`);
  });

  it('links as KEY_INFERRED where the date was inferred that the period needs', () => {
    const known = document(directiveOf2021, { issuedOn: inferred('2021-01-21') });
    expect(outcome(directiveOf2021, [known])).toBe(`KEY_INFERRED → ${known.key}`);
  });

  it('links as KEY_INFERRED by a name whose year is that of an inferred date', () => {
    const known = document({ ...landLaw, date: '2013-11-29' }, { issuedOn: inferred('2013-11-29') });
    expect(outcome({ ...landLaw, year: 2013 }, [known])).toBe(`KEY_INFERRED → ${known.key}`);
  });

  it('is stated where the symbol tells the year and only the date was inferred', () => {
    const known = document({ ...decree, date: '2020-03-05' }, { issuedOn: inferred('2020-03-05') });
    expect(outcome(decree, [known])).toBe(`STATED → ${known.key}`);
  });

  it('is stated where the name leads there too', () => {
    const claims = { ...landLaw, symbol: '45/2013/QH13' };
    const known = document(claims, { number: inferred('45/2013/QH13') });
    expect(outcome(claims, [known])).toBe(`STATED → ${known.key}`);
  });
});

describe('a key of a known document with another date', () => {
  it.each<[string, Partial<Claims>, KnownDocument]>([
    ['of the same year', { ...resolution, date: '2021-01-10' }, document({ ...resolution, date: '2021-01-01' })],
    ['of the same term', { ...directive, date: '2014-04-17' }, OF_2014],
    [
      'of another year than the symbol’s',
      { ...decree, date: '2021-03-05' },
      document({ ...decree, date: '2020-03-05' }),
    ],
  ])('links as DATE_MISPRINTED: %s', (_, claims, known) => {
    expect(outcome(claims, [known])).toBe(`DATE_MISPRINTED → ${known.key}`);
  });

  it('makes a stub where the period is the full date, so that the key is another', () => {
    const known = document({ ...local, date: '2020-12-21' });
    expect(outcome({ ...local, date: '2020-12-12' }, [known])).toBe('STUB 1-nq-tu_tinh-uy-binh-duong_2020-12-12');
  });

  it('makes a stub where the date lies in another year', () => {
    const known = document({ ...resolution, date: '2021-01-01' });
    expect(outcome({ ...resolution, date: '2020-01-01' }, [known])).toBe('STUB 1-nq-cp_chinh-phu_2020');
  });
});

describe('a name and year that two documents share', () => {
  const name = { ...landLaw, name: 'Luật Nhà ở' } as const;
  const [first, second] = [
    ['11/2025/QH15', '2025-02-19'],
    ['52/2025/QH15', '2025-06-16'],
  ].map(([symbol = '', date = '']) => {
    const [key = ''] = keysOf(claim({ ...name, symbol }), vocabulary);
    const blocks = ['t:luat-nha-o', 's:luat-nha-o_quoc-hoi_2025'];
    return document({ ...name, symbol, date }, { keys: [key, `luat-nha-o_quoc-hoi_${date}`], blocks });
  }) as [KnownDocument, KnownDocument];
  const both = [first, second];

  it.each<[string, Partial<Claims>, string]>([
    ['the first date', { ...name, date: '2025-02-19' }, `STATED → ${first.key}`],
    ['the second date', { ...name, date: '2025-06-16' }, `STATED → ${second.key}`],
    ['a number', { ...name, symbol: '11/2025/QH15' }, `STATED → ${first.key}`],
    [
      'a date from elsewhere in the text',
      { ...name, date: '2025-06-16', origins: { date: 'SAME_TEXT' } },
      `SAME_TEXT → ${second.key}`,
    ],
    [
      'the year alone',
      { ...name, year: 2025 },
      `AMBIGUOUS\n${[second, first].map(({ key }) => `POSSIBLE ${key}: NAME Luật Nhà ở; ISSUER Quốc hội`).join('\n')}`,
    ],
    [
      'a third date',
      { ...name, date: '2025-06-19' },
      [
        'UNRESOLVED',
        `CONTRADICTED ${second.key}: DATE 2025-06-16, not 2025-06-19`,
        `CONTRADICTED ${first.key}: DATE 2025-02-19, not 2025-06-19`,
      ].join('\n'),
    ],
    ['another year', { ...name, year: 2024 }, 'STUB luat-nha-o_quoc-hoi_2024'],
  ])('leads by %s', (_, claims, expected) => {
    expect(outcome(claims, both, { citingDate: '2025-07-10' })).toBe(expected);
  });

  it('means the one that the text names in full, where it names one', () => {
    expect(outcome({ ...name, year: 2025 }, both, { named: [first] })).toBe(`SAME_TEXT → ${first.key}`);
    expect(outcome({ ...name, year: 2025 }, both, { named: both })).toMatch(/^AMBIGUOUS/);
  });
});

describe('a date that the number contradicts', () => {
  it('is not compared: the link stands by the number', () => {
    const known = document(decree);
    expect(outcome({ ...decree, date: '2021-03-05' }, [known])).toBe(`STATED → ${known.key}`);
  });
});

describe('a type that the letters of the number cannot stand for', () => {
  const circular = { ...directive, type: 'CIRCULAR', typeName: 'thông tư', date: '2014-04-07' } as const;

  it('decides nothing about the document that the key leads to', () => {
    expect(outcome(circular, [OF_2014])).toBe(`AMBIGUOUS\nCONTRADICTED ${OF_2014.key}: LETTERS 34-CT/TW, not thông tư`);
  });

  it('makes no stub', () => {
    expect(outcome(circular, [OF_2024])).toBe('UNRESOLVED');
  });

  it('decides nothing either where the date was filled from elsewhere', () => {
    expect(outcome({ ...circular, origins: { date: 'SAME_TEXT' } }, [OF_2014])).toMatch(/^AMBIGUOUS/);
  });

  it.each<[Claims['type'], string, boolean]>([
    ['RESOLUTION', '30/2020/NĐ-CP', true],
    ['DECREE', '30/2020/NĐ-CP', false],
    ['DECISION', '24-QĐ/TW', false],
    ['REGULATION', '24-QĐ/TW', false],
    // of the State, QĐ is quyết định alone
    ['REGULATION', '24/QĐ-UBND', true],
    ['REGULATION', '24/QyĐ-UBND', false],
    // the letters of a scheme are not those of a project
    ['SCHEME', '01/ĐA-UBND', false],
    // texts call joint circulars circulars, and codes laws
    ['CIRCULAR', '21/2010/TTLT-BTNMT-BQP', false],
    ['LAW', '57-L/CTN', false],
    ['ORDINANCE', '57-L/CTN', true],
    // letters of no type say nothing
    ['LAW', '45/2013/QH13', false],
    ['OFFICIAL_LETTER', '4462/UBND-KTTH', false],
    ['DECREE', '85', false],
    [null, '30/2020/NĐ-CP', false],
  ])('%s of the number %s: %s', (type, symbol, impossible) => {
    expect(isImpossibleType(claim({ type, typeName: 'x', symbol }), vocabulary)).toBe(impossible);
  });
});

describe('a symbol without its year', () => {
  const omitted = { ...resolution, symbol: '30a/NQ-CP', date: '2008-12-27' } as const;
  const written = document({ ...resolution, symbol: '30a/2008/NQ-CP', date: '2008-12-27' });

  it('links as YEAR_OMITTED to the one with the year written and the same full date', () => {
    expect(outcome(omitted, [written])).toBe(`YEAR_OMITTED → ${written.key}`);
  });

  it('does so for a bare number that is completed without a year', () => {
    const known = document({ ...resolution, symbol: '30/2012/NQ-CP', date: '2012-02-01' });
    expect(outcome({ ...resolution, symbol: '30', date: '2012-02-01' }, [known])).toBe(`YEAR_OMITTED → ${known.key}`);
  });

  it.each<[string, Partial<Claims>, readonly KnownDocument[], string]>([
    ['another date', { ...omitted, date: '2008-12-28' }, [written], 'STUB 30a-nq-cp_chinh-phu_2008'],
    ['a year alone', { ...omitted, date: null, year: 2008 }, [written], 'STUB 30a-nq-cp_chinh-phu_2008'],
    [
      'another authority',
      { ...omitted, symbol: '57/QĐ-UBND', authority: 'ubnd-tinh-binh-duong', type: 'DECISION', typeName: 'quyết định' },
      [document({ symbol: '57/2008/QĐ-UBND', authority: 'ubnd-tinh-ha-nam', date: '2008-12-27', type: 'DECISION' })],
      'STUB 57-qd-ubnd_ubnd-tinh-binh-duong_2008',
    ],
    ['another number', { ...omitted, symbol: '30/NQ-CP' }, [written], 'STUB 30-nq-cp_chinh-phu_2008'],
    [
      'a number that is known as it is written',
      omitted,
      [written, document(omitted)],
      'STATED → 30a-nq-cp_chinh-phu_2008',
    ],
    [
      'a year that the claims write and the document does not',
      { ...omitted, symbol: '30a/2008/NQ-CP' },
      [document(omitted)],
      'STUB 30a-2008-nq-cp_chinh-phu_2008',
    ],
  ])('is not that of %s', (_, claims, documents, expected) => {
    expect(outcome(claims, documents)).toBe(expected);
  });
});

describe('a key that no document has', () => {
  it('makes a stub, whatever others share the number', () => {
    const others = ['2019', '2020', '2022'].map((year) => document({ ...resolution, date: `${year}-01-01` }));
    expect(outcome({ ...resolution, date: '2021-01-01' }, others)).toBe('STUB 1-nq-cp_chinh-phu_2021');
    expect(outcome({ ...directive, date: '2014-04-07' }, [OF_2024])).toBe(`STUB ${OF_2014.key}`);
  });

  it('makes a stub even where the text names another of that number', () => {
    expect(outcome({ ...directive, date: '2014-04-07' }, [OF_2024], { named: [OF_2024] })).toBe(`STUB ${OF_2014.key}`);
  });
});

describe('anything else', () => {
  it('is ambiguous, with the possible ones newest first, and none of another authority', () => {
    const decision = { type: 'DECISION', typeName: 'quyết định', symbol: '29-QĐ/TW', authority: CENTRAL } as const;
    const known = [
      document({ ...decision, date: '1997-01-01' }),
      document({ ...decision, date: '2016-07-25' }),
      document({ ...decision, symbol: '29/QĐ-TTg', authority: PREMIER, date: '2020-01-06' }),
    ];
    expect(outcome(decision, known)).toBe(
      [
        'AMBIGUOUS',
        'POSSIBLE 29-qd-tw_ban-chap-hanh-trung-uong_k12: NUMBER 29-QĐ/TW; ISSUER Ban Chấp hành Trung ương Đảng',
        'POSSIBLE 29-qd-tw_ban-chap-hanh-trung-uong_k8: NUMBER 29-QĐ/TW; ISSUER Ban Chấp hành Trung ương Đảng',
      ].join('\n'),
    );
  });

  it('is unresolved where all are contradicted, or none is known', () => {
    const known = document({ ...landLaw, date: '2013-11-29' });
    expect(outcome({ ...landLaw, authority: null, year: 2024 }, [known])).toBe(
      `UNRESOLVED\nCONTRADICTED ${known.key}: YEAR 2013, not 2024`,
    );
    expect(outcome({ symbol: '35/NQ-HĐND', type: 'RESOLUTION', typeName: 'nghị quyết' }, [])).toBe('UNRESOLVED');
  });

  it.each<[string, Partial<Claims>, KnownDocument, string]>([
    [
      'the ordinal of a congress',
      { type: 'RESOLUTION', typeName: 'nghị quyết', name: 'Nghị quyết Đại hội Đảng bộ tỉnh', ordinal: 10 },
      document({
        type: 'RESOLUTION',
        typeName: 'nghị quyết',
        name: 'Nghị quyết Đại hội Đảng bộ tỉnh',
        authority: 'dai-hoi-dang-bo-tinh-binh-duong',
        ordinal: 11,
      }),
      'ORDINAL 11, not 10',
    ],
    ['the term', { ...directive, authority: null, term: 12 }, OF_2014, 'TERM 11, not 12'],
    ['the date', { ...directive, authority: null, date: '2014-04-08' }, OF_2014, 'DATE 2014-04-07, not 2014-04-08'],
    [
      'the type',
      { ...landLaw, authority: null, type: 'CODE', typeName: 'bộ luật', name: 'Luật Đất đai' },
      document({ ...landLaw, type: 'ORDINANCE', typeName: 'pháp lệnh', year: 2013 }),
      'TYPE ORDINANCE, not CODE',
    ],
  ])('tells that %s contradicts', (_, claims, known, reason) => {
    expect(outcome(claims, [known])).toBe(`UNRESOLVED\nCONTRADICTED ${known.key}: ${reason}`);
  });

  it('has at most 20 candidates, the newest', () => {
    const years = Array.from({ length: 30 }, (_, at) => 1990 + at);
    const known = years.map((year) => document({ ...resolution, date: `${year}-01-01` }));
    const lines = outcome(resolution, known).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[1]).toContain('1-nq-cp_chinh-phu_2019');
  });
});

describe('the decision', () => {
  const subjects = [directive, decree, resolution, landLaw, local, { ...resolution, symbol: '30a/NQ-CP' }];
  const claims = fc
    .record({
      subject: fc.constantFrom<Partial<Claims>>(...subjects),
      date: fc.constantFrom(null, '2008-12-27', '2014-04-07', '2020-12-21'),
      origins: fc.constantFrom<Claims['origins']>({}, { date: 'SAME_TEXT' }),
    })
    .map(({ subject, ...given }) => ({ ...subject, ...given }));

  it('does not depend on the order of the documents', () => {
    fc.assert(
      fc.property(fc.array(claims, { maxLength: 6 }), claims, fc.boolean(), (given, asked, dated) => {
        const documents = given.map((each, at) =>
          document(each, keysOf(claim(each), vocabulary).length > 0 ? {} : { key: `src-${at}`, keys: [`src-${at}`] }),
        );
        const distinct = documents.filter(({ key }, at) => documents.findIndex((other) => other.key === key) === at);
        const situation = dated ? { citingDate: '2021-01-21' } : {};
        expect(outcome(asked, [...distinct].reverse(), situation)).toBe(outcome(asked, distinct, situation));
      }),
    );
  });

  it('looks at own claims alone for keys: values filled from the same text are left out, with what depends on them', () => {
    const filled = claim({ ...directive, date: '2014-04-07', origins: { date: 'SAME_TEXT', issuers: 'SAME_TEXT' } });
    expect(withoutFilledValues(filled)).toMatchObject({
      date: null,
      year: null,
      issuers: [],
      authority: null,
      symbol: '34-CT/TW',
    });
    const kept = claim({ ...directive, date: '2014-04-07', origins: { issuers: 'CITING_DOCUMENT' } });
    expect(withoutFilledValues(kept)).toBe(kept);
  });
});
