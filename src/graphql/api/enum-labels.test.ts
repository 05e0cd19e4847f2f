import { isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENUM_LABELS } from '../../app/views/enum-labels.js';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { graphql } from '../../testing/generated/gql.js';
import { buildSchema } from './build-schema.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ documents: [] });
});
afterAll(() => api.close());

describe('the labels', () => {
  it('cover every value of every enum of the schema, in both languages, and nothing else', () => {
    const own = Object.values(buildSchema().getTypeMap()).filter(
      (type) => isEnumType(type) && !type.name.startsWith('__'),
    );
    const valuesOf = (type: unknown) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []);
    const inSchema = Object.fromEntries(own.map((type) => [type.name, valuesOf(type).toSorted()]));
    const labelled = [...ENUM_LABELS].map(([name, labels]) => [name, Object.keys(labels).toSorted()]);
    expect(Object.fromEntries(labelled)).toEqual(inSchema);
    const texts = [...ENUM_LABELS.values()].flatMap((labels) =>
      Object.values(labels).flatMap(({ vi, en }) => [vi, en]),
    );
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('come in Vietnamese by default and in English on demand', async () => {
    const { vi, en } = await api.ask(
      graphql(`query TestEnumLabels {
        vi: enumLabels(name: "Extent") { value label }
        en: enumLabels(name: "Extent", lang: EN) { value label }
      }`),
    );
    expect(vi).toEqual([
      { value: 'WHOLE', label: 'toàn bộ văn bản' },
      { value: 'PART', label: 'một phần văn bản' },
    ]);
    expect(en?.map(({ label }) => label)).toEqual(['the whole document', 'a part of the document']);
  });

  it('of an unknown enum are refused, and leave the rest of the answer', async () => {
    const { data, errors } = await api.send('{ dataVersion enumLabels(name: "Query") { value } }');
    expect(data).toEqual({ dataVersion: '1', enumLabels: null });
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID' } }]);
  });
});
