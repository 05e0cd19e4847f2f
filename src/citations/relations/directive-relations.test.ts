import { describe, expect, it } from 'vitest';
import { explainIn, recogniseIn } from '../../testing/recognition.js';
import type { RecognitionContext } from '../recognise-citations.js';

/** The relation of each mention, in order. */
const relations = (text: string, context: Partial<RecognitionContext>): readonly string[] =>
  recogniseIn(text, context).map(({ claims, role, kind }) => {
    const name = claims.symbol ?? claims.name ?? claims.typeName ?? '';
    return `${name} ${role === 'CITING' ? kind : role}`;
  });

const ROWS: readonly (readonly [text: string, expected: readonly string[], type?: string])[] = [
  // a duty to report on carrying out, to a body; a report that was heard lays none
  [
    '2. Sở Công Thương báo cáo Bộ Công Thương kết quả thực hiện Quyết định số 812/QĐ-TTg.',
    ['812/QĐ-TTg IMPLEMENTS'],
    'Công văn',
  ],
  [
    '4. Các xã báo cáo kết quả thực hiện Kế hoạch này và Chỉ thị số 31-CT/TW về Phòng Kinh tế trước ngày 15/9.',
    ['kế hoạch SELF', '31-CT/TW IMPLEMENTS'],
    'Kế hoạch',
  ],
  [
    'Sau khi nghe Sở Công Thương báo cáo Tỉnh ủy kết quả thực hiện Chỉ thị số 31-CT/TW, hội nghị thống nhất.',
    ['31-CT/TW REFERS'],
  ],
  ['Hằng tháng các xã báo cáo kết quả thực hiện Chỉ thị số 31-CT/TW.', ['31-CT/TW IMPLEMENTS']],
  // the decision in the bracket laid down what is carried out
  [
    'Tiếp tục triển khai Đề án 12 tại các xã (theo Quyết định số 320/QĐ-TTg và Kế hoạch số 204/KH-UBND).',
    ['320/QĐ-TTg IMPLEMENTS', '204/KH-UBND IMPLEMENTS'],
  ],
  ['Tiếp tục triển khai Đề án 12 tại các xã theo Quyết định số 320/QĐ-TTg.', ['320/QĐ-TTg REFERS']],
];

describe('a sentence of a directive, plan, letter or piece of news', () => {
  it.each(ROWS.map(([text, expected, type = null]) => [text, expected, type] as const))(
    'is related to what it names: %s',
    (text, expected, type) => {
      const context = { type };
      expect(relations(text, context), explainIn(text, context)).toEqual(expected);
    },
  );
});
