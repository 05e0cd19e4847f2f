import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { graphql } from '../../testing/generated/gql.js';
import type { DocumentBy } from '../../testing/generated/graphql.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

const BY = graphql(`query TestDocumentBy($by: DocumentBy!) { document(by: $by) { key } }`);
const BATCH = graphql(`query TestDocumentsBy($by: [DocumentBy!]!) { documentsBy(by: $by) { key } }`);

describe('document(by:)', () => {
  it.each<[DocumentBy, string | null]>([
    [{ key: 'directive' }, 'directive'],
    [{ id: 'doc_directive' }, 'directive'],
    [{ number: '01 ct ubnd' }, 'directive'],
    [{ number: '34-CT/TƯ' }, 'party-34'],
    [{ number: '99/QĐ-TTg' }, null],
    [{ sourceUrl: 'https://example.org/none' }, null],
  ])('finds %j', async (by, key) => {
    const { document } = await api.ask(BY, { by });
    expect(document?.key ?? null).toBe(key);
  });

  it('is described to clients as an input of exactly one field', async () => {
    const { __type } = await api.ask(graphql(`query TestOneOf { __type(name: "DocumentBy") { isOneOf } }`));
    expect(__type?.isOneOf).toBe(true);
  });
});

describe('suggest', () => {
  it('gives documents of the number typed, then those that hold its words', async () => {
    const { suggest } = await api.ask(
      graphql(`query TestSuggest { suggest(text: "34-CT/TW") { match document { key } } }`),
    );
    expect(suggest?.[0]).toEqual({ match: 'MATCH', document: { key: 'party-34' } });
  });
});

describe('batches', () => {
  it('answer each identity in its place', async () => {
    const by = [{ key: 'party-34' }, { number: 'none' }, { key: 'directive' }, { key: 'party-34' }];
    const { documentsBy } = await api.ask(BATCH, { by });
    expect(documentsBy?.map((one) => one?.key ?? null)).toEqual(['party-34', null, 'directive', 'party-34']);
  });

  it('answer all but the identity that is refused, whose error names its place', async () => {
    const by = [{ key: 'party-34' }, { sha256: 'bad' }, { key: 'a'.repeat(501) }, { key: 'directive' }];
    const { data, errors } = await api.send(BATCH.toString(), { by });
    expect(data).toEqual({ documentsBy: [{ key: 'party-34' }, null, null, { key: 'directive' }] });
    expect(errors).toMatchObject([
      { path: ['documentsBy', 1], extensions: { code: 'INVALID' } },
      { path: ['documentsBy', 2], extensions: { code: 'TOO_LARGE', limit: 'argumentText', asked: 501 } },
    ]);
  });

  it('answer all but the number that is refused', async () => {
    const { data, errors } = await api.send(
      'query ($queries: [NumberLookUp!]!) { findByNumbers(queries: $queries) { number } }',
      { queries: [{ number: 'a'.repeat(501) }, { number: '34-CT/TW' }, { number: '34-CT/TW', year: 20 }] },
    );
    expect(data).toEqual({ findByNumbers: [null, { number: '34-CT/TW' }, null] });
    expect(errors).toMatchObject([
      { path: ['findByNumbers', 0], extensions: { code: 'TOO_LARGE', limit: 'argumentText' } },
      { path: ['findByNumbers', 2], extensions: { code: 'INVALID' } },
    ]);
  });

  it('answer all but the id that is refused', async () => {
    const ids = ['doc_directive', 'x'.repeat(501)];
    const { data, errors } = await api.send('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data).toEqual({ nodes: [{ id: 'doc_directive' }, null] });
    expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'TOO_LARGE' } }]);
  });

  it('are refused as a whole where they are too long', async () => {
    const by = Array.from({ length: 101 }, () => ({ key: 'directive' }));
    const { data, errors } = await api.send(BATCH.toString(), { by });
    expect(data).toEqual({ documentsBy: null });
    expect(errors).toMatchObject([
      { path: ['documentsBy'], extensions: { code: 'TOO_LARGE', limit: 'lookUps', maximum: 100, asked: 101 } },
    ]);
  });

  it('answer each number with its candidates', async () => {
    const { findByNumbers } = await api.ask(
      graphql(`query TestFindByNumbers {
        findByNumbers(queries: [{ number: "34-CT/TW" }, { number: "không" }, { number: "43-CT/TW" }]) {
          number candidates { match rank document { key } }
        }
      }`),
    );
    expect(findByNumbers).toEqual([
      { number: '34-CT/TW', candidates: [{ match: 'MATCH', rank: 1, document: { key: 'party-34' } }] },
      { number: 'không', candidates: [] },
      { number: '43-CT/TW', candidates: [{ match: 'SIMILAR', rank: 1, document: { key: 'party-34' } }] },
    ]);
  });
});
