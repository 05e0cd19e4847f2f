import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyGlobalId,
  citationId,
  documentIdOfKey,
  provisionId,
  provisionOfId,
  sourceKey,
  typeOfId,
  vocabularyBodyId,
} from './ids.js';

describe('ids', () => {
  it('show by their prefix what they identify', () => {
    expect(documentIdOfKey('1-nq-cp_chinh-phu_2021')).toMatch(/^doc_[a-z2-7]{26}$/);
    expect(sourceKey('https://example.org/a')).toMatch(/^src-/);
    expect(typeOfId(citationId('a', 'AMENDS', 'b'))).toBe('Citation');
    expect(typeOfId('txt_a')).toBeNull();
  });

  it('of citations differ by direction and kind', () => {
    const ids = [citationId('a', 'AMENDS', 'b'), citationId('b', 'AMENDS', 'a'), citationId('a', 'REFERS', 'b')];
    expect(new Set(ids).size).toBe(3);
  });

  it('do not change from version to version, since stores keep them', () => {
    expect(documentIdOfKey('1-nq-cp_chinh-phu_2021')).toBe('doc_uaukzrn7jeqny3kpuog74dxn2l');
  });

  it('of bodies convert to the vocabulary and back, from either form', () => {
    expect([bodyGlobalId('chinh-phu'), bodyGlobalId('bod_chinh-phu')]).toEqual(['bod_chinh-phu', 'bod_chinh-phu']);
    expect([vocabularyBodyId('bod_chinh-phu'), vocabularyBodyId('chinh-phu')]).toEqual(['chinh-phu', 'chinh-phu']);
  });

  it('of provisions give back what they were made of', () => {
    const word = fc.stringMatching(/^[a-z0-9_/-]+$/);
    fc.assert(
      fc.property(fc.record({ documentId: word, path: word }), (ref) => {
        expect(provisionOfId(provisionId(ref))).toEqual(ref);
      }),
    );
    expect(['pro_', 'pro_x', 'doc_x'].map(provisionOfId)).toEqual([null, null, null]);
  });
});
