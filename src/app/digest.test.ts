import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digest, sha256 } from './digest.js';

describe('a digest', () => {
  it('is 26 characters of [a-z2-7], the same for the same parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(digest(...parts)).toMatch(/^[a-z2-7]{26}$/);
        expect(digest(...parts)).toBe(digest(...parts));
      }),
    );
  });

  it('differs when parts are divided differently or reordered', () => {
    const digests = [digest('ab', 'c'), digest('a', 'bc'), digest('abc'), digest('c', 'ab'), digest('abc', '')];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('the hash of a content', () => {
  it('is the SHA-256 of its UTF-8', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('Đ')).not.toBe(sha256('D'));
  });
});

it('canonical JSON does not depend on the order of fields', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
});
