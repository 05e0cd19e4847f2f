import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseCitations } from '../../citations/recognise-citations.js';
import { parseSections } from '../../citations/structure/sections.js';
import { vocabulary } from '../../testing/vocabulary.js';
import {
  concerns,
  enclosingPaths,
  inDocumentOrder,
  MOST_PINPOINT_PATHS,
  namedPaths,
  normalisePath,
  pinpointPaths,
  provisionSort,
} from './provision-path.js';

const NOTHING_KNOWN = { number: null, type: null, issuer: null, date: null };

describe('pinpointPaths', () => {
  it.each([
    [{ article: '5' }, ['dieu-5']],
    [{ point: 'a', clause: '2', article: '5' }, ['dieu-5/khoan-2/diem-a']],
    [{ point: 'đ', article: '7' }, ['dieu-7/diem-dd']],
    [{ paragraph: '2', clause: '3', article: '4' }, ['dieu-4/khoan-3/doan-2']],
    // A part, chapter or section around an article says nothing more: articles are numbered through a document.
    [{ chapter: 'III', section: '2', article: '5' }, ['dieu-5']],
    [{ chapter: 'III', section: '2' }, ['chuong-3/muc-2']],
    [{ appendix: 'I', article: '5' }, ['phu-luc-i/dieu-5']],
    [{ appendix: '' }, ['phu-luc']],
    [{ section: 'II', point: '2' }, ['muc-ii/muc-2']],
    // Ranges.
    [{ article: '5-8' }, ['dieu-5', 'dieu-6', 'dieu-7', 'dieu-8']],
    [{ article: '15a-15c' }, ['dieu-15a', 'dieu-15b', 'dieu-15c']],
    [{ article: '8-9b' }, ['dieu-8', 'dieu-9', 'dieu-9a', 'dieu-9b']],
    [{ article: '9', clause: '1.2-1.4' }, ['dieu-9/khoan-1.2', 'dieu-9/khoan-1.3', 'dieu-9/khoan-1.4']],
    [{ article: '1', point: 'c-e' }, ['dieu-1/diem-c', 'dieu-1/diem-d', 'dieu-1/diem-dd', 'dieu-1/diem-e']],
    [{ chapter: 'III-V' }, ['chuong-3', 'chuong-4', 'chuong-5']],
    [{ appendix: 'VIII-XI' }, ['phu-luc-viii', 'phu-luc-ix', 'phu-luc-x', 'phu-luc-xi']],
    // Small i, v and x are letters of points, no Roman numerals.
    [{ article: '2', point: 'i-l' }, ['dieu-2/diem-i', 'dieu-2/diem-k', 'dieu-2/diem-l']],
    [{ article: '2', point: 'v-x' }, ['dieu-2/diem-v', 'dieu-2/diem-x']],
    // A range that nothing tells how to count through names its ends.
    [{ article: '9-5' }, ['dieu-9', 'dieu-5']],
    [{ article: '9b-9a' }, ['dieu-9b', 'dieu-9a']],
    [{ section: 'V-II' }, ['muc-v', 'muc-ii']],
    [{ article: '5', point: 'a1-a3' }, ['dieu-5/diem-a1', 'dieu-5/diem-a3']],
    // Lists in a wider unit.
    [{ article: '5', clause: '1,3' }, ['dieu-5/khoan-1', 'dieu-5/khoan-3']],
    [
      { article: '5', clause: '1,2', point: 'a-b' },
      ['dieu-5/khoan-1/diem-a', 'dieu-5/khoan-1/diem-b', 'dieu-5/khoan-2/diem-a', 'dieu-5/khoan-2/diem-b'],
    ],
    [{}, []],
  ])('of %j are %j', (parts, paths) => {
    expect(pinpointPaths(parts)).toEqual(paths);
  });

  it('are bounded, the first ones of a longer range', () => {
    const paths = pinpointPaths({ article: '1-9999', clause: '1-9999', point: 'a-y' });
    expect(paths).toHaveLength(MOST_PINPOINT_PATHS);
    expect(paths[0]).toBe('dieu-1/khoan-1/diem-a');
  });

  it('are bounded for a list of ranges within another, and no more than those are made', () => {
    const long = Array.from({ length: 3000 }, () => '1-200').join(',');
    expect(pinpointPaths({ article: long, clause: long })).toEqual(pinpointPaths({ article: '1', clause: '1-200' }));
  });
});

describe('namedPaths', () => {
  it('of several pinpoints are those of each, once, bounded together', () => {
    expect(namedPaths([{ article: '7-8' }, { article: '5' }, { article: '8' }])).toEqual([
      'dieu-7',
      'dieu-8',
      'dieu-5',
    ]);
    expect(namedPaths([{ article: '1-150' }, { article: '201-350' }])).toHaveLength(MOST_PINPOINT_PATHS);
  });
});

/** A made-up law and plan, divided in every way, and citations of what they hold. */
const LAW = `LUẬT
CÂY XANH

Phần thứ nhất
QUY ĐỊNH CHUNG

Chương I
PHẠM VI

Điều 1. Phạm vi
Luật này quy định về cây xanh.

Phần thứ hai
TRỒNG CÂY

Chương II
CHỌN CÂY

Mục 1
CÂY GIỐNG

Điều 5. Cây giống
1. Cây giống phải khỏe:
a) Không sâu bệnh;
đ) Có nguồn gốc.
2. Cây giống được trồng vào mùa xuân.

Điều 5a. Cây nhập khẩu
a) Có kiểm dịch.

PHỤ LỤC II
DANH MỤC CÂY

1. Cây lim.
`;
const PLAN =
  'KẾ HOẠCH\n\nI. MỤC TIÊU\n\n1. Trồng cây.\n2. Chăm sóc cây:\na) Tưới nước.\n\nII. NHIỆM VỤ\n\n1. Chọn cây.\n';

describe('the paths of a citation are those of the sections that it means', () => {
  const pathsOf = (pinpoint: string): readonly string[] =>
    recogniseCitations(`Theo ${pinpoint} Luật Cây xanh số 12/2019/QH14.`, NOTHING_KNOWN, vocabulary).flatMap(
      (mention) => mention.pinpoints.flatMap(pinpointPaths),
    );

  it.each([
    ['Điều 1', LAW],
    ['điểm đ khoản 1 Điều 5', LAW],
    ['các điểm a, đ khoản 1 Điều 5', LAW],
    ['khoản 1, khoản 2 Điều 5', LAW],
    ['điểm a Điều 5a', LAW],
    ['Điều 5 Mục 1 Chương II', LAW],
    ['Mục 1 Chương II', LAW],
    ['Chương I', LAW],
    ['Phần thứ hai', LAW],
    ['Phụ lục II', LAW],
    ['Mục II', PLAN],
    ['khoản 1 Mục II', PLAN],
    ['điểm 2 Mục I', PLAN],
  ])('%s', (pinpoint, text) => {
    const sections = parseSections(text).map(({ path }) => path);
    const named = pathsOf(pinpoint);
    expect(named).not.toEqual([]);
    expect(sections).toEqual(expect.arrayContaining([...named]));
  });
});

describe('enclosingPaths', () => {
  it.each([
    ['dieu-5/khoan-2/diem-a', ['dieu-5', 'dieu-5/khoan-2']],
    ['dieu-5', []],
  ])('of %s are %j', (path, expected) => {
    expect(enclosingPaths(path)).toEqual(expected);
  });
});

describe('normalisePath', () => {
  it.each([
    ['Dieu-5/KHOAN-2/', 'dieu-5/khoan-2'],
    [' chuong-III/muc-2', 'chuong-3/muc-2'],
    ['phan-II', 'phan-2'],
    ['muc-II/muc-1', 'muc-ii/muc-1'],
    ['', ''],
  ])('writes %j as %j', (path, expected) => {
    expect(normalisePath(path)).toBe(expected);
  });
});

describe('concerns', () => {
  it.each([
    ['dieu-5', 'dieu-5', true],
    ['dieu-5/khoan-2', 'dieu-5', true],
    ['dieu-5', 'dieu-5/khoan-2', true],
    ['dieu-5/khoan-1', 'dieu-5/khoan-2', false],
    ['dieu-50', 'dieu-5', false],
  ])('words that name %s say something of %s: %s', (named, asked, expected) => {
    expect(concerns(named, asked)).toBe(expected);
  });
});

describe('provisions of one document in order', () => {
  it('stand before those within them, numbers by their value, each once', () => {
    const paths = [
      'dieu-10',
      'dieu-9/khoan-10',
      'dieu-9/khoan-2',
      'dieu-9',
      'dieu-9a',
      'dieu-9/khoan-2/diem-a',
      'dieu-9',
    ];
    expect(inDocumentOrder(paths)).toEqual([
      'dieu-9',
      'dieu-9/khoan-2',
      'dieu-9/khoan-2/diem-a',
      'dieu-9/khoan-10',
      'dieu-9a',
      'dieu-10',
    ]);
  });

  it('are told apart by their sort values', () => {
    const path = fc.stringMatching(/^[a-z0-9.-]{1,6}(\/[a-z0-9.-]{1,6}){0,2}$/);
    fc.assert(fc.property(path, path, (a, b) => (a === b) === (provisionSort(a) === provisionSort(b))));
  });
});
