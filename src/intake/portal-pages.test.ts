import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../testing/vocabulary.js';
import { readBytes } from './bytes/read-bytes.js';
import { readText } from './read-text.js';

/** The text of a page of `testing/portal-pages`. Numbers from 901 on stand in what is around its document. */
function textOf(name: string): string {
  const bytes = readFileSync(new URL(`../testing/portal-pages/${name}`, import.meta.url));
  const read = readBytes(bytes, { name });
  return read.kind === 'read' ? read.content : '';
}

/** What each page says of its document, what that cites, and how its text begins and ends. */
const PAGES = [
  {
    name: 'old-portal.html',
    head: { number: '41/2010/QĐ-UBND', day: '2010-03-05', issuer: 'Ủy ban nhân dân tỉnh Hà Nam' },
    cites: ['11/2003/QH11', '21/2005/NĐ-CP', '15/2004/QĐ-UB'],
    from: 'ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\n',
    to: 'Lê Văn Bến',
  },
  {
    name: 'national-database.html',
    head: { number: '05/2020/TT-BXD', day: '2020-07-16', issuer: 'Bộ Xây dựng' },
    cites: ['23/2004/QH11', '12/2011/TT-BXD'],
    from: 'BỘ XÂY DỰNG',
    to: 'Trần Thị Sông',
  },
  {
    name: 'law-library.html',
    head: { number: '08/2021/NĐ-CP', day: '2021-01-28', issuer: 'Chính phủ' },
    cites: ['24/2015/NĐ-CP'],
    from: 'CHÍNH PHỦ',
    to: 'Phạm Văn Lái',
  },
  {
    name: 'gazette.html',
    head: { number: '77/QĐ-TTg', day: '2022-01-12', issuer: 'Thủ tướng Chính phủ' },
    cites: ['15/2012/TT-BGTVT'],
    from: 'THỦ TƯỚNG CHÍNH PHỦ',
    to: '77-QD-TTg.pdf',
  },
  {
    name: 'ministry.html',
    head: { number: '4321/BGTVT-VT', day: '2020-05-11', issuer: 'Bộ Giao thông vận tải' },
    cites: ['18/CT-TTg'],
    from: 'BỘ GIAO THÔNG VẬN TẢI',
    to: 'trước ngày 30 tháng 5 năm 2020.',
  },
];

describe.each(PAGES)('the page $name', ({ name, head, cites, from, to }) => {
  const text = textOf(name);
  const reading = readText(text, null, vocabulary);

  it('is the text of its document, without what stands around it', () => {
    expect(text.startsWith(from)).toBe(true);
    expect(text.endsWith(to)).toBe(true);
    expect(text.match(/(?<!\d)90\d(?!\d).*/g)).toBeNull();
  });

  it('has the head of its document, whose two columns are told apart', () => {
    const { number, issuedOn, issuers } = reading.head;
    expect({ number: number?.value, day: issuedOn?.value, issuer: issuers.join() }).toEqual(head);
  });

  it('cites what its document cites', () => {
    const cited = reading.mentions.map(({ claims }) => claims.symbol).filter((symbol) => symbol !== head.number);
    expect(cited.filter((symbol) => symbol !== null)).toEqual(cites);
  });
});

it('tables of data within a layout table stay, a row a line', () => {
  expect(textOf('old-portal.html')).toContain('\n\nStt | Bến | Số đò\n1 | Bến Vọc | 3\n\n');
});
