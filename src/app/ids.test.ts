import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationId, digest, idOfKey, sha256, sourceKey } from './ids.js';

describe('a digest', () => {
  it('is 26 characters of [a-z2-7], the same for the same parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(digest(...parts)).toMatch(/^[a-z2-7]{26}$/);
        expect(digest(...parts)).toBe(digest(...parts));
      }),
    );
  });

  it('tells where one part ends and the next begins, and their order', () => {
    const digests = [digest('ab', 'c'), digest('a', 'bc'), digest('abc'), digest('c', 'ab'), digest('abc', '')];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('ids', () => {
  it('tell by their prefix what they are of', () => {
    expect(idOfKey('1-nq-cp_chinh-phu_2021')).toMatch(/^doc_[a-z2-7]{26}$/);
    expect(citationId('a', 'AMENDS', 'b')).toMatch(/^cit_/);
    expect(sourceKey('https://example.org/a')).toMatch(/^src-/);
  });

  it('of citations differ by direction and kind', () => {
    const ids = [citationId('a', 'AMENDS', 'b'), citationId('b', 'AMENDS', 'a'), citationId('a', 'REFERS', 'b')];
    expect(new Set(ids).size).toBe(3);
  });

  it('do not change from version to version, since stores keep them', () => {
    expect(idOfKey('1-nq-cp_chinh-phu_2021')).toBe('doc_uaukzrn7jeqny3kpuog74dxn2l');
  });
});

describe('the hash of a content', () => {
  it('is the SHA-256 of its UTF-8', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('Đ')).not.toBe(sha256('D'));
  });
});
