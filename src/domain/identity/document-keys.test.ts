import { describe, expect, it } from 'vitest';
import { claim } from '../../testing/claims.js';
import { vocabulary } from '../../testing/vocabulary.js';
import type { Claims } from '../reading/mention.js';
import { keysOf, nameKey, numberKey } from './document-keys.js';

const GOVERNMENT = 'chinh-phu';
const PREMIER = 'thu-tuong-chinh-phu';
const CENTRAL = 'ban-chap-hanh-trung-uong';
const PROVINCE = 'tinh-uy-binh-duong';

describe('the key by number', () => {
  const directive = { type: 'DIRECTIVE', typeName: 'chỉ thị', symbol: '34-CT/TW', authority: CENTRAL } as const;
  const local = { type: 'RESOLUTION', typeName: 'nghị quyết', symbol: '01-NQ/TU', authority: PROVINCE } as const;

  it.each<[string, Partial<Claims>, string | null]>([
    // State: the calendar year, from the symbol, the date, or a stated year
    ['year of the symbol', { symbol: '30/2020/NĐ-CP', authority: GOVERNMENT }, '30-2020-nd-cp_chinh-phu_2020'],
    ['year of the date', { symbol: '01/NQ-CP', authority: GOVERNMENT, date: '2021-01-01' }, '1-nq-cp_chinh-phu_2021'],
    ['a stated year', { symbol: '01/NQ-CP', authority: GOVERNMENT, year: 2021 }, '1-nq-cp_chinh-phu_2021'],
    ['no year at all', { symbol: '01/NQ-CP', authority: GOVERNMENT }, null],
    ['no authority', { symbol: '35/NQ-HĐND', date: '2020-12-10' }, null],
    ['an authority that nobody knows', { symbol: '35/NQ-HĐND', authority: 'hdnd-xa-x', date: '2020-12-10' }, null],
    [
      'a misprinted date: the symbol tells the year',
      { symbol: '30/2020/NĐ-CP', authority: GOVERNMENT, date: '2021-03-05' },
      '30-2020-nd-cp_chinh-phu_2020',
    ],
    // the same number in two series, with the year written and without
    [
      'the series with years',
      { symbol: '57/2012/QĐ-TTg', authority: PREMIER, date: '2012-12-20' },
      '57-2012-qd-ttg_thu-tuong-chinh-phu_2012',
    ],
    [
      'the series without years',
      { symbol: '57/QĐ-TTg', authority: PREMIER, date: '2012-01-10' },
      '57-qd-ttg_thu-tuong-chinh-phu_2012',
    ],
    [
      'a letter after the number',
      { symbol: '30a/2008/NQ-CP', authority: GOVERNMENT, date: '2008-12-27' },
      '30a-2008-nq-cp_chinh-phu_2008',
    ],
    // a body that the vocabulary does not know, of a province that it knows
    [
      'a department',
      { symbol: '45/TTr-STP', issuers: ['Giám đốc Sở Tư pháp tỉnh Bình Dương'], date: '2025-07-10' },
      '45-ttr-stp_so-tu-phap-tinh-binh-duong_2025',
    ],
    [
      'a district',
      { symbol: '12/BC-UBND', issuers: ['Ủy ban nhân dân huyện Dầu Tiếng tỉnh Bình Dương'], date: '2020-07-10' },
      '12-bc-ubnd_uy-ban-nhan-dan-huyen-dau-tieng-tinh-binh-duong_2020',
    ],
    ['a department of no place', { symbol: '45/TTr-STP', issuers: ['Sở Tư pháp'], date: '2025-07-10' }, null],
    ['a department, no day', { symbol: '45/TTr-STP', issuers: ['Sở Tư pháp tỉnh Bình Dương'], year: 2025 }, null],
    [
      'two departments',
      {
        symbol: '45/TTr-STP',
        issuers: ['Sở Tư pháp tỉnh Bình Dương', 'Sở Tài chính tỉnh Bình Dương'],
        date: '2025-07-10',
      },
      null,
    ],
    // laws, also with the old hyphen: a State number, however it is written
    ['a law', { symbol: '45/2013/QH13', authority: 'quoc-hoi' }, '45-2013-qh13_quoc-hoi_2013'],
    ['a law of 1993', { symbol: '24-L/CTN', authority: 'quoc-hoi', year: 1993 }, '24-l-ctn_quoc-hoi_1993'],
    ['a law of a congress year', { symbol: '57-L/CTN', authority: 'quoc-hoi', year: 1996 }, '57-l-ctn_quoc-hoi_1996'],
    [
      'a chairperson numbers in the series of the committee',
      { symbol: '01/CT-UBND', authority: 'ubnd-tinh-binh-duong', date: '2021-01-21' },
      '1-ct-ubnd_ubnd-tinh-binh-duong_2021',
    ],
    [
      'a joint circular of a Party body has its year written',
      { symbol: '03/2012/TTLT-BTCTW-BNV', authority: 'ban-to-chuc-trung-uong' },
      '3-2012-ttlt-btctw-bnv_ban-to-chuc-trung-uong_2012',
    ],
    // Party, central: the term, from a date, a stated term, or a year that is no congress year
    ['/TW by date', { ...directive, date: '2014-04-07' }, '34-ct-tw_ban-chap-hanh-trung-uong_k11'],
    ['/TW of ten years later', { ...directive, date: '2024-05-24' }, '34-ct-tw_ban-chap-hanh-trung-uong_k13'],
    ['/TW by stated term', { ...directive, term: 11 }, '34-ct-tw_ban-chap-hanh-trung-uong_k11'],
    ['/TW by year', { ...directive, year: 2014 }, '34-ct-tw_ban-chap-hanh-trung-uong_k11'],
    ['/TW by a congress year', { ...directive, year: 2016 }, null],
    ['/TW by nothing', directive, null],
    // every other Party series: the full date, or a stated term
    ['/TU by date', { ...local, date: '2020-12-21' }, '1-nq-tu_tinh-uy-binh-duong_2020-12-21'],
    ['/TU by stated term', { ...local, term: 11 }, '1-nq-tu_tinh-uy-binh-duong_k11'],
    [
      '/TU by both: the date leads',
      { ...local, date: '2020-12-21', term: 11 },
      '1-nq-tu_tinh-uy-binh-duong_2020-12-21',
    ],
    ['/TU by a year alone', { ...local, year: 2020 }, null],
    [
      'a central body with a series of its own',
      { symbol: '36-HD/VPTW', authority: 'van-phong-trung-uong-dang', date: '2018-04-03' },
      '36-hd-vptw_van-phong-trung-uong-dang_2018-04-03',
    ],
    [
      'a central body with a series of its own, by year',
      { symbol: '36-HD/VPTW', authority: 'van-phong-trung-uong-dang', year: 2018 },
      null,
    ],
    // bare numbers, where type and authority have a single series
    [
      'a decree by number and year',
      { type: 'DECREE', typeName: 'nghị định', symbol: '85', authority: GOVERNMENT, year: 2009 },
      '85-2009-nd-cp_chinh-phu_2009',
    ],
    [
      'a decree written with its year',
      { type: 'DECREE', typeName: 'nghị định', symbol: '85/2009', authority: GOVERNMENT },
      '85-2009-nd-cp_chinh-phu_2009',
    ],
    [
      'a resolution written with its year, whose series has none',
      { type: 'RESOLUTION', typeName: 'nghị quyết', symbol: '11/2011', authority: GOVERNMENT },
      '11-nq-cp_chinh-phu_2011',
    ],
    [
      'a directive of Bộ Chính trị',
      { type: 'DIRECTIVE', typeName: 'chỉ thị', symbol: '35', authority: CENTRAL, date: '2019-05-30' },
      '35-ct-tw_ban-chap-hanh-trung-uong_k12',
    ],
    [
      'a directive of a term',
      { type: 'DIRECTIVE', typeName: 'chỉ thị', symbol: '05', authority: CENTRAL, term: 12 },
      '5-ct-tw_ban-chap-hanh-trung-uong_k12',
    ],
    ['a decree without year', { type: 'DECREE', typeName: 'nghị định', symbol: '85', authority: GOVERNMENT }, null],
    [
      'decisions of the Thủ tướng have two series',
      { type: 'DECISION', typeName: 'quyết định', symbol: '57', authority: PREMIER, year: 2012 },
      null,
    ],
    [
      'a year in which the series began',
      { type: 'RESOLUTION', typeName: 'nghị quyết', symbol: '5', authority: GOVERNMENT, year: 2025 },
      null,
    ],
    ['no type', { symbol: '85', authority: GOVERNMENT, year: 2009 }, null],
    ['nothing', {}, null],
  ])('by %s', (_, claims, key) => {
    expect(numberKey(claim(claims), vocabulary)).toBe(key);
  });

  it('does not tell the type: 24-QĐ/TW is cited as quyết định and as quy định', () => {
    const cited = { symbol: '24-QĐ/TW', authority: CENTRAL, date: '2016-12-30' };
    const keys = [
      claim({ ...cited, type: 'DECISION', typeName: 'quyết định' }),
      claim({ ...cited, type: 'REGULATION', typeName: 'quy định' }),
    ].map((claims) => numberKey(claims, vocabulary));
    expect(new Set(keys).size).toBe(1);
  });
});

describe('the key by name', () => {
  const law = { type: 'LAW', typeName: 'luật', name: 'Luật Đất đai', authority: 'quoc-hoi' } as const;
  const congress = {
    type: 'RESOLUTION',
    typeName: 'nghị quyết',
    name: 'Nghị quyết Đại hội Đảng bộ tỉnh Bình Dương',
    authority: 'dai-hoi-dang-bo-tinh-binh-duong',
    ordinal: 11,
  } as const;
  const plenum = {
    type: 'RESOLUTION',
    typeName: 'nghị quyết',
    name: 'Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương',
    authority: CENTRAL,
    ordinal: 4,
  } as const;
  const plenumKey = 'nghi-quyet-hoi-nghi-lan-thu-4-ban-chap-hanh-trung-uong_ban-chap-hanh-trung-uong_lan-4-khoa-11';

  it.each<[string, Partial<Claims>, string | null]>([
    ['a law by year', { ...law, year: 2013 }, 'luat-dat-dai_quoc-hoi_2013'],
    ['a law by date', { ...law, date: '2013-11-29' }, 'luat-dat-dai_quoc-hoi_2013'],
    ['a law by the year of its number', { ...law, symbol: '45/2013/QH13' }, 'luat-dat-dai_quoc-hoi_2013'],
    ['a law without year', law, null],
    ['a law without authority', { ...law, authority: null, year: 2013 }, null],
    [
      'a code',
      { ...law, type: 'CODE', typeName: 'bộ luật', name: 'Bộ luật Lao động', year: 2019 },
      'bo-luat-lao-dong_quoc-hoi_2019',
    ],
    [
      'the constitution',
      { ...law, type: 'CONSTITUTION', typeName: 'hiến pháp', name: 'Hiến pháp', year: 2013 },
      'hien-phap_quoc-hoi_2013',
    ],
    [
      'the constitution with the name of the State',
      {
        ...{ ...law, type: 'CONSTITUTION', typeName: 'hiến pháp', year: 1959 },
        name: 'Hiến pháp nước Việt Nam Dân chủ Cộng hòa',
      },
      'hien-phap_quoc-hoi_1959',
    ],
    [
      'a congress: its ordinal tells',
      congress,
      'nghi-quyet-dai-hoi-dang-bo-tinh-binh-duong_dai-hoi-dang-bo-tinh-binh-duong_lan-11',
    ],
    [
      'a congress with its term: the same document',
      { ...congress, term: 11 },
      'nghi-quyet-dai-hoi-dang-bo-tinh-binh-duong_dai-hoi-dang-bo-tinh-binh-duong_lan-11',
    ],
    ['a plenum by term', { ...plenum, term: 11 }, plenumKey],
    ['a plenum by date', { ...plenum, date: '2012-01-16' }, plenumKey],
    ['a plenum without term: every term has a fourth', plenum, null],
    ['a resolution that is no congress’s or plenum’s', { ...congress, ordinal: null, year: 2020 }, null],
    ['a session of a council', { ...congress, authority: 'hdnd-tinh-binh-duong' }, null],
    // the list of types is closed
    [
      'a plan',
      {
        type: 'PLAN',
        typeName: 'kế hoạch',
        name: 'Kế hoạch phát triển kinh tế - xã hội 05 năm',
        authority: 'ubnd-tinh-binh-duong',
        year: 2021,
      },
      null,
    ],
    [
      'a decree',
      {
        type: 'DECREE',
        typeName: 'nghị định',
        name: 'Nghị định về công tác văn thư',
        authority: GOVERNMENT,
        year: 2020,
      },
      null,
    ],
  ])('of %s', (_, claims, key) => {
    expect(nameKey(claim(claims), vocabulary)).toBe(key);
  });

  it('stands after the key by number where both are stated', () => {
    expect(keysOf(claim({ ...law, symbol: '45/2013/QH13' }), vocabulary)).toEqual([
      '45-2013-qh13_quoc-hoi_2013',
      'luat-dat-dai_quoc-hoi_2013',
    ]);
  });

  it('is the same in any capitals and either spelling of a tone', () => {
    const upper = claim({ ...law, name: 'LUẬT ĐẤT ĐAI'.normalize('NFD'), year: 2013 });
    expect(nameKey(upper, vocabulary)).toBe('luat-dat-dai_quoc-hoi_2013');
  });
});
