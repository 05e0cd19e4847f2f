import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../domain/reading/refusal.js';
import { refusalLabel } from './refusal-labels.js';

describe('refusalLabel', () => {
  it.each<[Refusal, string, string]>([
    [{ code: 'TOO_LARGE', bytes: 5, most: 4 }, '5 byte; chỉ đọc tối đa 4', '5 bytes; at most 4 are read'],
    [
      { code: 'UNSUPPORTED_FORMAT', format: 'rtf' },
      'là tệp Rich Text (.rtf); hãy lưu lại thành .docx hoặc PDF',
      'found a Rich Text file (.rtf); save it as .docx or PDF',
    ],
    [
      { code: 'INVALID_ENCODING', encoding: 'utf-8', offset: 2 },
      'không đúng mã utf-8 ở byte 2; hãy lưu lại bằng UTF-8 hoặc nêu mã bằng --encoding',
      'invalid utf-8 at byte 2; save it as UTF-8, or name its encoding with --encoding',
    ],
    [
      { code: 'AMBIGUOUS_ENCODING', encodings: ['tcvn3', 'vps'] },
      'đọc được bằng cả tcvn3 lẫn vps; hãy nêu mã đúng bằng --encoding',
      'reads as tcvn3 and as vps; name the right one with --encoding',
    ],
    [{ code: 'NOT_A_FILE', found: 'device' }, 'là thiết bị, không phải tệp', 'it is a device, not a file'],
    [
      { code: 'TOO_COMPRESSED', ratio: 900, most: 100 },
      'nén 900 lần; chỉ nhận tối đa 100 lần',
      'compressed 900 times; at most 100 times is accepted',
    ],
  ])('says %j in both languages', (refusal, vi, en) => {
    expect([refusalLabel(refusal, 'vi'), refusalLabel(refusal, 'en')]).toEqual([vi, en]);
  });
});
