import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { saveStory } from '../../testing/story.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { documentIdentity, findDocuments } from './find-document.js';

const HASH = `ab${'0'.repeat(62)}`;
let store: LegalStore;
beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  const [first, ...others] = DIRECTIVE_STORY.documents;
  if (first?.text === undefined) throw new Error('the first document of the story has a text');
  const text = { ...first.text, sha256: HASH, sourceUrl: 'https://example.org/chi-thi' };
  await saveStory(store, vocabulary, { ...DIRECTIVE_STORY, documents: [{ ...first, text }, ...others] });
});
afterAll(() => store.close());

describe('findDocuments', () => {
  it.each([
    ['key', 'directive', 'directive'],
    ['id', 'doc_directive', 'directive'],
    ['number', '01/CT-UBND', 'directive'],
    ['sourceUrl', 'https://example.org/chi-thi', 'directive'],
    ['sha256', HASH.toUpperCase(), 'directive'],
    ['sha256', '0'.repeat(64), null],
    ['number', 'chưa có', null],
  ] as const)('by %s finds what %s means', async (by, value, key) => {
    const [found] = await findDocuments(store, vocabulary, [documentIdentity(by, value)]);
    expect(found?.key ?? null).toBe(key);
  });

  it('refuses what is no SHA-256', () => {
    expect(() => documentIdentity('sha256', 'abc')).toThrow('sha256 must be 64 hexadecimal digits, got "abc"');
  });
});
