import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../domain/identity/document-keys.js';
import { vocabulary } from '../../../testing/vocabulary.js';
import { readRow } from './read-row.js';
import type { TableRow } from './table.js';

const DECREE: TableRow = {
  id: 1n,
  title: 'Về công tác văn thư',
  so_ky_hieu: '30/2020/NĐ-CP',
  loai_van_ban: 'Nghị định',
  ngay_co_hieu_luc: '05/03/2020',
  ngay_ban_hanh: '05/03/2020',
  ngay_het_hieu_luc: null,
  tinh_trang_hieu_luc: 'Còn hiệu lực',
  co_quan_ban_hanh: 'Chính phủ',
};
const LOCAL: TableRow = {
  ...DECREE,
  so_ky_hieu: '12/2020/QĐ-UBND',
  loai_van_ban: 'Quyết định',
  co_quan_ban_hanh: 'UBND tỉnh Bình Dương',
};
const read = (over: TableRow = {}, base: TableRow = DECREE) =>
  readRow({ ...base, ...over }, 'metadata.jsonl', vocabulary);

describe('a row of metadata', () => {
  it('gives claims, days and status', () => {
    expect(read()).toEqual({
      claims: expect.objectContaining({
        ...{ type: 'DECREE', typeName: 'nghị định', symbol: '30/2020/NĐ-CP', authority: 'chinh-phu' },
        ...{ issuers: ['Chính phủ'], date: '2020-03-05', year: 2020, name: null, title: 'Về công tác văn thư' },
      }),
      ...{ effectiveFrom: '2020-03-05', expiredOn: null, status: 'IN_FORCE', notes: [], unknown: [] },
    });
  });

  const KEYS: readonly (readonly [what: string, row: TableRow, keys: readonly string[]])[] = [
    ['a number', DECREE, ['30-2020-nd-cp_chinh-phu_2020']],
    ['a number with a misprint', { ...DECREE, so_ky_hieu: 'Số: 30/2020/ND-CP' }, ['30-2020-nd-cp_chinh-phu_2020']],
    ['the number of a province', LOCAL, ['12-2020-qd-ubnd_ubnd-tinh-binh-duong_2020']],
    [
      'the number of a province whose body only the letters tell',
      { ...LOCAL, co_quan_ban_hanh: 'Tỉnh Bình Dương' },
      ['12-2020-qd-ubnd_ubnd-tinh-binh-duong_2020'],
    ],
    [
      'a number whose issuer is missing',
      { ...DECREE, co_quan_ban_hanh: null, ngay_ban_hanh: null },
      ['30-2020-nd-cp_chinh-phu_2020'],
    ],
    [
      'a joint number',
      {
        ...DECREE,
        so_ky_hieu: '12/2012/TTLT-BTC-BNV',
        loai_van_ban: 'Thông tư liên tịch',
        ngay_ban_hanh: '01/02/2012',
        co_quan_ban_hanh: 'Bộ Tài chính; Bộ Nội vụ',
      },
      ['12-2012-ttlt-btc-bnv_bo-tai-chinh_2012'],
    ],
    [
      'a law, also by its name',
      {
        ...DECREE,
        so_ky_hieu: '09/2017/QH14',
        loai_van_ban: 'Luật',
        title: 'Du lịch',
        ngay_ban_hanh: '19/06/2017',
        co_quan_ban_hanh: 'Quốc hội',
      },
      ['9-2017-qh14_quoc-hoi_2017', 'luat-du-lich_quoc-hoi_2017'],
    ],
    [
      'an office of a province that the vocabulary lacks',
      { ...LOCAL, so_ky_hieu: '7/QĐ-SYT', co_quan_ban_hanh: 'Sở Y tế tỉnh Bình Dương' },
      ['7-qd-syt_so-y-te-tinh-binh-duong_2020'],
    ],
    [
      'a district’s number, not the province’s',
      { ...LOCAL, so_ky_hieu: '7/QĐ-UBND', co_quan_ban_hanh: 'UBND huyện Dầu Tiếng' },
      [],
    ],
    [
      'the year of the number, not of the date',
      { ...DECREE, ngay_ban_hanh: '05/03/2002' },
      ['30-2020-nd-cp_chinh-phu_2020'],
    ],
  ];
  it.each(KEYS)('makes the keys of %s', (_, row, keys) => {
    expect(keysOf(read({}, row).claims, vocabulary)).toEqual(keys);
  });

  const NOTES: readonly (readonly [over: TableRow, notes: readonly string[]])[] = [
    [{ so_ky_hieu: null }, ['NO_NUMBER']],
    [{ so_ky_hieu: 'Không số' }, ['NO_NUMBER']],
    [{ so_ky_hieu: 'Phụ lục' }, ['UNREADABLE_NUMBER']],
    [{ so_ky_hieu: '12/2020/QĐ-UBND', loai_van_ban: 'Quyết định', co_quan_ban_hanh: null }, ['NUMBER_WITHOUT_BODY']],
    [{ so_ky_hieu: '30/NĐ-CP', ngay_ban_hanh: null }, ['NUMBER_WITHOUT_YEAR']],
    [{ ngay_ban_hanh: '05/03/2002' }, ['DATE_CONTRADICTS_NUMBER']],
    [{ ngay_het_hieu_luc: '31/02/2021' }, ['UNREADABLE_DATE']],
    [{ loai_van_ban: 'Bài hát' }, ['UNKNOWN_TYPE']],
    [{ co_quan_ban_hanh: 'Chính phủ; Tổng cục Mây Trắng' }, ['UNKNOWN_ISSUER']],
    [{ tinh_trang_hieu_luc: 'Đang xem xét' }, ['UNKNOWN_STATUS']],
    [{ tinh_trang_hieu_luc: 'Chưa xác định' }, []],
  ];
  it.each(NOTES)('counts what is wrong or unknown: %j', (over, notes) => {
    expect(read(over).notes).toEqual(notes);
  });

  it('keeps unknown values as written', () => {
    const over = {
      so_ky_hieu: 'Phụ lục',
      loai_van_ban: 'Bài hát',
      co_quan_ban_hanh: 'Tổng cục Mây Trắng',
      tinh_trang_hieu_luc: 'Lạ',
    };
    const { unknown, claims } = read(over);
    expect(unknown).toEqual([
      ['numbers', 'Phụ lục'],
      ['types', 'Bài hát'],
      ['issuers', 'Tổng cục Mây Trắng'],
      ['statuses', 'Lạ'],
    ]);
    expect(claims).toMatchObject({ symbol: null, type: null, typeName: 'bài hát', issuers: ['Tổng cục Mây Trắng'] });
  });

  it.each([
    ['Còn hiệu lực', 'IN_FORCE'],
    ['Hết hiệu lực toàn bộ', 'EXPIRED'],
    ['HẾT HIỆU LỰC MỘT PHẦN', 'PARTLY_EXPIRED'],
    ['Chưa có hiệu lực', 'NOT_YET_IN_FORCE'],
    ['Ngưng hiệu lực', 'SUSPENDED'],
    ['Ngưng hiệu lực một phần', 'PARTLY_SUSPENDED'],
    ['Không còn phù hợp', 'NO_LONGER_SUITABLE'],
    ['Không xác định', null],
  ])('reads the status “%s”', (written, status) => {
    expect(read({ tinh_trang_hieu_luc: written }).status).toBe(status);
  });

  it('refuses a value that is no text, naming the column', () => {
    expect(() => read({ title: ['a'] })).toThrow(/^metadata\.jsonl: title is \["a"\], expected text/);
  });
});
