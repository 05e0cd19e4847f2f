import { describe, expect, it } from 'vitest';
import { readProvisionPath } from './read-provision-path.js';

describe('readProvisionPath', () => {
  it.each([
    ['dieu-5/khoan-2', 'dieu-5/khoan-2'],
    ['Dieu-5/Khoan-2', 'dieu-5/khoan-2'],
    ['Chuong-III', 'chuong-3'],
    ['Điều 112', 'dieu-112'],
    ['khoản 2 Điều 5', 'dieu-5/khoan-2'],
    ['Điều 5, khoản 2', 'dieu-5/khoan-2'],
    ['điểm đ khoản 1 Điều 15a', 'dieu-15a/khoan-1/diem-dd'],
    ['khoan 2 dieu 5', 'dieu-5/khoan-2'], // without marks
    ['KHOẢN 2 ĐIỀU 5', 'dieu-5/khoan-2'],
    ['Mục 2 Chương III', 'chuong-3/muc-2'],
    ['Phụ lục I', 'phu-luc-i'],
    ['  Điều 5 ', 'dieu-5'],
    ['Điều 5 và Điều 6', 'điều 5 và điều 6'], // more than one
    ['Điều 5 của Luật', 'điều 5 của luật'], // more than a provision
  ])('reads %j as %s', (asked, path) => {
    expect(readProvisionPath(asked)).toBe(path);
  });
});
