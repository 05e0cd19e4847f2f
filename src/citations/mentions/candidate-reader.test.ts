import { describe, expect, it } from 'vitest';
import type { MentionReader } from '../../domain/reading/mention-reader.js';
import { segmentText } from '../structure/segment-text.js';
import { findCandidates } from './find-candidates.js';

/** The reader of a text's last candidate. */
const READERS: readonly (readonly [reader: MentionReader, text: string])[] = [
  ['NUMBER', 'theo Nghị định số 30/2020/NĐ-CP'],
  ['BARE_NUMBER', 'theo Nghị định 85'],
  ['NUMBER_AND_YEAR', 'theo Nghị định số 75/2009 ngày 9/10/2009'],
  ['LISTED_NUMBER', 'các Nghị quyết số 18-NQ/TW, 19-NQ/TW'],
  ['LONE_NUMBER', 'theo 19-NQ/TW của Trung ương'],
  ['LAW_NAME', 'theo Luật Đất đai năm 2013'],
  ['CONSTITUTION', 'Căn cứ Hiến pháp năm 2013;'],
  ['CHARTER', 'Căn cứ Điều lệ Đảng;'],
  ['PLATFORM', 'Thực hiện Cương lĩnh chính trị của Đảng'],
  ['FOREIGN_LAW', 'theo Luật Đầu tư của Vương quốc Campuchia'],
  ['REGULATION', 'Căn cứ Quy chế làm việc của Ủy ban nhân dân tỉnh;'],
  ['CONGRESS_OR_PLENUM', 'Nghị quyết Trung ương 8 khóa XI'],
  ['DATE', 'theo Nghị định ngày 12/3/2020 của Chính phủ'],
  ['ISSUER_AND_DATED_SUBJECT', 'Nghị quyết của Quốc hội về nhiệm vụ năm 2015'],
  ['SUBJECT', 'theo Thông tư của Bộ Tài chính hướng dẫn chế độ công tác phí.'],
  ['SUBJECT_AND_NUMBER', 'theo Thông tư hướng dẫn ghi nhãn thuốc số 04/2008/TT-BYT'],
  ['ISSUER', 'theo Nghị quyết của Chính phủ'],
  ['DECLARED_NAME', 'Luật Đấu thầu số 22/2023/QH15 (sau đây gọi là Luật Đấu thầu)'],
  [
    'DECLARED_PROGRAMME',
    'Quyết định số 12/QĐ-TTg phê duyệt Chiến lược phát triển thủy sản (sau đây gọi tắt là Chiến lược)',
  ],
  ['DECLARED_ABBREVIATION', 'Bộ luật Tố tụng dân sự (sau đây gọi là BLTTDS)'],
  ['BACK_REFERENCE', 'theo Nghị định này'],
];

describe('the reader of a candidate', () => {
  it.each(READERS)('is %s in "%s"', (reader, text) => {
    const { tokens, segments } = segmentText(text);
    expect(findCandidates(tokens, segments, null).at(-1)?.reader).toBe(reader);
  });
});
