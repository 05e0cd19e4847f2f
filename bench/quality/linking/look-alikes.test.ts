import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/domain/identity/document-keys.js';
import { readSeedVocabulary } from '../../../src/server/seed-vocabulary.js';
import { gold } from '../test-gold.js';
import { goldTarget } from './gold-claims.js';
import { lookAlikes } from './look-alikes.js';

const vocabulary = readSeedVocabulary();
const targetOf = (given: Parameters<typeof gold>[0]) =>
  goldTarget(gold({ ...given, key: given.symbol ?? null }), given.symbol ?? null, vocabulary);

describe('the document that a label identifies', () => {
  it.each([
    [{ symbol: '45/2018/NĐ-CP', type: 'nghị định' }, '45-2018-nd-cp_chinh-phu_2018'],
    [{ symbol: '12/NQ-CP', date: '2021-02-03' }, '12-nq-cp_chinh-phu_2021'],
    [{ symbol: '21-CT/TW', date: '2022-03-18', issuer: 'Ban Bí thư' }, '21-ct-tw_ban-chap-hanh-trung-uong_k13'],
    [{ text: 'Luật Giá ngày 20 tháng 6 năm 2012' }, 'luat-gia_quoc-hoi_2012'],
    [{ text: 'Luật Giá ban hành ngày 20 tháng 6 năm 2012' }, 'luat-gia_quoc-hoi_2012'],
  ])('%o', (given, key) => {
    expect(targetOf(given)?.keys).toContain(key);
  });

  it.each([
    [{ symbol: '12/NQ-CP' }],
    [{ text: 'Luật Giá' }],
    [{ text: 'Luật Giá được sửa đổi ngày 11 tháng 11 năm 2022' }],
    [{ text: 'Luật Giá công bố ngày 02 tháng 7 năm 2012' }],
    [{ symbol: '9/QĐ-UBND', date: '2020-01-02' }],
  ])('is none for %o', (given) => {
    expect(targetOf(given)).toBeNull();
  });
});

it('makes look-alikes with keys of their own', () => {
  const target = targetOf({ symbol: '35/NQ-HĐND', date: '2020-12-10', issuer: 'Hội đồng nhân dân tỉnh Hà Nam' });
  const keys = lookAlikes(target?.claims ?? expect.fail(), vocabulary).flatMap((claims) => keysOf(claims, vocabulary));
  expect(keys).toHaveLength(4);
  expect(new Set([...keys, ...(target?.keys ?? [])])).toHaveProperty('size', 5);
});
