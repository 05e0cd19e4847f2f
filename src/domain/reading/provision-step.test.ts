import { describe, expect, it } from 'vitest';
import type { PinpointPart } from './mention.js';
import { type ProvisionParts, provisionPath, provisionStep } from './provision-step.js';

const STEPS: readonly (readonly [part: PinpointPart, label: string, step: string])[] = [
  ['article', '5', 'dieu-5'],
  ['article', '05a', 'dieu-5a'],
  ['point', 'đ', 'diem-dd'],
  ['point', 'd', 'diem-d'],
  ['clause', '1.2', 'khoan-1.2'],
  ['chapter', 'III', 'chuong-3'],
  ['chapter', 'IIIa', 'chuong-3a'],
  ['chapter', '3', 'chuong-3'],
  ['chapter', 'XXIX', 'chuong-29'],
  ['part', 'thứ hai', 'phan-2'],
  ['part', 'THỨ NHẤT', 'phan-1'],
  ['part', 'thứ tư', 'phan-4'],
  ['part', 'thứ mười một', 'phan-11'],
  ['part', 'thứ II', 'phan-2'],
  ['part', 'I', 'phan-1'],
  ['part', 'mở đầu', 'phan-mo-dau'],
  // parts may have letters
  ['part', 'A', 'phan-a'],
  ['part', 'C', 'phan-c'],
  // "I." and "1." are two levels of one document
  ['section', 'II', 'muc-ii'],
  ['section', '2', 'muc-2'],
  ['appendix', 'I', 'phu-luc-i'],
  ['appendix', '', 'phu-luc'],
];

const PATHS: readonly (readonly [parts: ProvisionParts, path: string])[] = [
  [{ article: '5', clause: '2', point: 'a' }, 'dieu-5/khoan-2/diem-a'],
  // articles are numbered through
  [{ part: 'thứ hai', chapter: 'III', section: '1', article: '5' }, 'dieu-5'],
  [{ appendix: 'I', article: '5' }, 'phu-luc-i/dieu-5'],
  [{ chapter: 'III', section: 'II' }, 'chuong-3/muc-2'],
  [{ part: 'thứ hai', chapter: 'I' }, 'phan-2/chuong-1'],
  // a document without articles
  [{ section: 'II', point: '1' }, 'muc-ii/muc-1'],
  [{ section: 'II', clause: '1', point: 'a' }, 'muc-ii/muc-1/diem-a'],
  [{ part: 'A', section: 'II' }, 'phan-a/muc-ii'],
  [{ section: 'II.1.2', point: 'a' }, 'muc-ii/muc-1.2/diem-a'],
  [{ article: '5', clause: '2', paragraph: '2' }, 'dieu-5/khoan-2/doan-2'],
];

describe('provisionStep', () => {
  it.each(STEPS)('writes %s "%s" as %s', (part, label, step) => {
    expect(provisionStep(part, label)).toBe(step);
  });
});

describe('provisionPath', () => {
  it.each(PATHS)('writes %j', (parts, path) => {
    expect(provisionPath(parts)).toBe(path);
  });
});
