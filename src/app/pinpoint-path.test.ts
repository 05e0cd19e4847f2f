import { describe, expect, it } from 'vitest';
import type { Pinpoint } from '../domain/mention.js';
import { pinpointPath } from './pinpoint-path.js';

const pinpoint = (parts: Partial<Pinpoint>): Pinpoint => ({ start: 0, end: 1, text: 'x', remote: false, ...parts });

describe('pinpointPath', () => {
  it.each([
    [{ article: '5' }, 'dieu-5'],
    [{ point: 'a', clause: '2', article: '5' }, 'dieu-5/khoan-2/diem-a'],
    [{ point: 'đ', article: '7' }, 'dieu-7/diem-dd'],
    [{ article: '5-9' }, 'dieu-5-9'],
    [{ chapter: 'III', section: '2' }, 'chuong-iii/muc-2'],
    [{ appendix: 'I' }, 'phu-luc-i'],
    [{ appendix: '' }, 'phu-luc'],
  ])('writes %j', (parts, path) => {
    expect(pinpointPath(pinpoint(parts))).toBe(path);
  });
});
