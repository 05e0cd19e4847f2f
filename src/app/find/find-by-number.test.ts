import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { saveStory } from '../../testing/story.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { findByNumber } from './find-by-number.js';
import type { NumberQuery } from './number-query.js';

let store: LegalStore;

beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  await saveStory(store, vocabulary, {
    documents: [
      {
        key: 'ct-bd',
        number: '01/CT-UBND',
        date: '2021-01-21',
        authority: 'ubnd-tinh-binh-duong',
        issuer: 'chu-tich-ubnd-tinh-binh-duong',
      },
      {
        key: '34-2014',
        number: '34-CT/TW',
        date: '2014-04-07',
        authority: 'ban-chap-hanh-trung-uong',
        issuer: 'bo-chinh-tri',
      },
      {
        key: 'nq-cp-2021',
        type: 'RESOLUTION',
        typeName: 'nghị quyết',
        number: '01/NQ-CP',
        date: '2021-01-01',
        authority: 'chinh-phu',
      },
      {
        key: 'nq-cp-2020',
        type: 'RESOLUTION',
        typeName: 'nghị quyết',
        number: '01/NQ-CP',
        date: '2020-01-01',
        authority: 'chinh-phu',
      },
      {
        key: 'nq-tu',
        type: 'RESOLUTION',
        typeName: 'nghị quyết',
        number: '01-NQ/TU',
        date: '2020-12-21',
        authority: 'tinh-uy-binh-duong',
      },
      {
        key: '30-nd',
        type: 'DECREE',
        typeName: 'nghị định',
        number: '30/2020/NĐ-CP',
        date: '2020-03-05',
        authority: 'chinh-phu',
      },
      {
        key: '30a-nq',
        type: 'RESOLUTION',
        typeName: 'nghị quyết',
        number: '30a/2008/NQ-CP',
        date: '2008-12-27',
        authority: 'chinh-phu',
      },
      { key: 'undated', number: '07-CT/TW', authority: 'ban-chap-hanh-trung-uong' },
      {
        key: 'luat-tdkt',
        type: 'LAW',
        typeName: 'luật',
        number: '15/2003/QH11',
        date: '2003-11-26',
        authority: 'quoc-hoi',
      },
    ],
  });
});
afterAll(() => store.close());

async function find(query: NumberQuery): Promise<readonly string[]> {
  const found = await findByNumber(store, vocabulary, query);
  return found.map(({ document, match }) => `${match} ${document.key}`);
}

describe('findByNumber', () => {
  it.each([
    ['01/CT-UBND', 'ct-bd'],
    ['01-CT', 'ct-bd'],
    ['01 ct ubnd', 'ct-bd'],
    ['1/CT-UBND', 'ct-bd'], // the leading zero is left out
    ['Chỉ thị số 34-CT/TW', '34-2014'],
    ['34-CT/TƯ', '34-2014'],
    ['３４-CT/TW', '34-2014'], // as some keyboards write digits
    ['\u202e34-CT/TW\u00a0', '34-2014'], // as pages paste it
    ['34/CT-TW', '34-2014'],
    ['30/2020/ND-CP', '30-nd'],
    ['30/NĐ-CP', '30-nd'], // the year is left out
    ['30a/NQ-CP', '30a-nq'],
    ['15/2003/QH11', 'luat-tdkt'],
    ['Nghị định 30', '30-nd'], // a bare number with its type
    ['Luật số 15', 'luat-tdkt'],

    ['Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị', '34-2014'], // as people paste it
  ])('finds %j', async (number, key) => {
    expect(await find({ number })).toEqual([`MATCH ${key}`]);
  });

  it.each(['', 'không có', '99/CT-UBND', '30/2019/NĐ-CP', '/-/', 'x'.repeat(400)])(
    'finds nothing for %j',
    async (number) => {
      expect(await find({ number })).toEqual([]);
    },
  );

  it('reads a misspelt number by its issuer, not by its hyphens', async () => {
    expect(await find({ number: '01-NQ/CP', year: 2021 })).toEqual(['MATCH nq-cp-2021', 'CONTRADICTED nq-cp-2020']);
  });

  it('ranks several documents that agree as POSSIBLE, newest first', async () => {
    expect(await find({ number: '01/NQ-CP' })).toEqual(['POSSIBLE nq-cp-2021', 'POSSIBLE nq-cp-2020']);
  });

  it('says which criterion a candidate conflicts with', async () => {
    const [candidate] = await findByNumber(store, vocabulary, { number: '34-CT/TW', date: '2024-05-24' });
    expect(candidate).toMatchObject({ match: 'CONTRADICTED', document: { key: '34-2014' } });
    expect(candidate?.reasons).toContainEqual({
      claim: 'DATE',
      agrees: false,
      asked: '2024-05-24',
      found: '2014-04-07',
    });
  });

  it.each([
    ['3O/2020/NĐ-CP', ['NUMBER: 3O/2020/NĐ-CP false', 'YEAR: 2020 true']],
    ['3O/2O2O/nđ-cp', ['NUMBER: 3O/2O2O/nđ-cp false', 'YEAR: 2O2O false']],
    ['3O/2020/ND-CP', ['NUMBER: 3O/2020/ND-CP false', 'YEAR: 2020 true']],
    ['NĐ 3O/2020', ['NUMBER: 3O false', 'TYPE: DECREE true', 'YEAR: 2020 true']],
    ['03/2020/NĐ-CP', ['NUMBER: 03/2020/NĐ-CP false', 'YEAR: 2020 true']], // digits that changed places
  ])('says of %j what was asked, and that it is not what is known', async (number, reasons) => {
    const [candidate, ...others] = await findByNumber(store, vocabulary, { number });
    expect([candidate?.match, candidate?.document.key, others]).toEqual(['SIMILAR', '30-nd', []]);
    expect(candidate?.reasons.map(({ claim, asked, agrees }) => `${claim}: ${asked} ${agrees}`)).toEqual(reasons);
  });

  it('does not take a year given by itself for one that was misread', async () => {
    const [candidate] = await findByNumber(store, vocabulary, { number: '3O/2O2O/NĐ-CP', year: 2020 });
    expect(candidate?.reasons[1]).toMatchObject({ claim: 'YEAR', asked: '2020', agrees: true });
  });

  it.each([
    ['Bộ Chính trị', 'MATCH'],
    ['Ban Chấp hành Trung ương', 'MATCH'], // the numbering authority
    ['bod_bo-chinh-tri', 'MATCH'],
    ['Chính phủ', 'CONTRADICTED'],
  ])('compares the issuer %j', async (authority, match) => {
    expect(await find({ number: '34-CT/TW', authority })).toEqual([`${match} 34-2014`]);
  });

  it('compares the type', async () => {
    expect(await find({ number: '34-CT/TW', type: 'DIRECTIVE' })).toEqual(['MATCH 34-2014']);
    expect(await find({ number: '34-CT/TW', type: 'RESOLUTION' })).toEqual(['CONTRADICTED 34-2014']);
  });

  it('does not match a document whose date is not known against a given date', async () => {
    expect(await find({ number: '07-CT/TW', date: '2016-01-01' })).toEqual(['POSSIBLE undated']);
  });
});

describe('a number that lacks letters', () => {
  const decree = { type: 'DECREE', typeName: 'nghị định', date: '2022-01-15', authority: 'chinh-phu' } as const;
  const twin = { ...decree, key: 'twin', number: '10/2022/NĐ' };

  async function findAmong(documents: Parameters<typeof saveStory>[2]['documents'], number: string) {
    const other = await openSqliteStore(':memory:');
    await saveStory(other, vocabulary, { documents });
    const found = await findByNumber(other, vocabulary, { number });
    await other.close();
    return found.map(({ document, match }) => `${match} ${document.key}`);
  }

  it('is not answered beside the document that has them, and is found where there is none', async () => {
    const whole = { ...decree, key: 'whole', number: '10/2022/NĐ-CP' };
    expect(await findAmong([whole, twin], '10/2022/NĐ-CP')).toEqual(['MATCH whole']);
    expect(await findAmong([twin], '10/2022/NĐ-CP')).toEqual(['MATCH twin']);
    // the Government alone issues decrees
    expect(await findAmong([whole, twin], '10/2022/NĐ')).toEqual(['MATCH whole']);
  });

  it('leaves two documents that bear one number both possible', async () => {
    const directive = { number: '35-CT/TW', authority: 'ban-chap-hanh-trung-uong' };
    const both = [
      { ...directive, key: 'of-2019', date: '2019-05-30' },
      { ...directive, key: 'of-2024', date: '2024-06-14' },
    ];
    expect(await findAmong(both, '35-CT/TW')).toEqual(['POSSIBLE of-2024', 'POSSIBLE of-2019']);
  });
});
