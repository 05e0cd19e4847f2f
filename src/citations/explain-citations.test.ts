import { describe, expect, it } from 'vitest';
import { UNKNOWN, vocabulary } from '../testing/recognition.js';
import { explainCitations } from './explain-citations.js';

const explain = (text: string, type: string | null = null) => explainCitations(text, { ...UNKNOWN, type }, vocabulary);

/** The tables of the last mention's rows, with the phrases that matched. */
const rows = (text: string): readonly string[] =>
  (explain(text).at(-1)?.patterns ?? []).map(({ table, phrase }) => `${table} ${phrase}`);

describe('the rows that made a mention what it is', () => {
  it.each([
    [
      'Căn cứ Luật Hải quan ngày 29/6/2001 đã được sửa đổi, bổ sung theo Luật số 42/2005/QH11;',
      ['changed-by.json sửa đổi', 'changed-by.json bổ sung', 'type-words.json luật', 'numbers.json số'],
    ],
    [
      'Thực hiện Quyết định số 16/QĐ-TTg ngày 28/9/2021 của Thủ tướng Chính phủ về việc triển khai Chỉ thị số 40-CT/TW;',
      ['titles.json về', 'type-words.json chỉ thị', 'numbers.json số'],
    ],
    [
      'Căn cứ Luật Giá ngày 20/6/2012 và Nghị định số 10/2015/NĐ-CP ngày 28/01/2015;',
      ['recitals.json căn cứ', 'type-words.json nghị định', 'numbers.json số'],
    ],
    [
      'Tiếp tục quán triệt, thực hiện Chỉ thị số 14-CT/TW của Ban Bí thư.',
      ['cues.json thực hiện', 'type-words.json chỉ thị', 'numbers.json số'],
    ],
  ])('of "%s"', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

it('names the guard that kept the next best rule from deciding, with the words it looked at', () => {
  const [explanation] = explain('Tuy nhiên, việc thực hiện Chỉ thị số 14-CT/TW vẫn còn hạn chế.');
  expect(explanation).toMatchObject({
    rule: 'PLACE_WORDS',
    refused: [{ rule: 'VERB', guard: 'REPORT', cue: { text: 'thực hiện', start: 16, end: 25 } }],
  });
});

it('explains a change that names no document', () => {
  const text =
    'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 20/2010/NĐ-CP như sau:\n1. Bãi bỏ khoản 2 Điều 6.';
  expect(explain(text, 'Nghị định').at(-1)).toMatchObject({
    reader: 'AMENDMENT_INSTRUCTION',
    rule: 'AMENDMENT_INSTRUCTION',
    patterns: [{ table: 'cues.json', phrase: 'bãi bỏ' }],
  });
});
