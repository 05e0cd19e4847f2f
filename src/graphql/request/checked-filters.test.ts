import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

describe('an argument that cannot mean anything', () => {
  it.each([
    ['documents(filter: { bodyId: "bod_none" }) { totalCount }', 'bodyId: "bod_none" is no body'],
    ['documents(filter: { campaignId: "cam_none" }) { totalCount }', 'campaignId: "cam_none" is no campaign'],
    ['documents(filter: { rollUp: true }) { totalCount }', 'rollUp needs bodyId'],
    ['documents(filter: { from: "2021-01-02", to: "2021-01-01" }) { totalCount }', 'from must not be later than to'],
    ['documents(filter: { place: "Sao Hỏa" }) { totalCount }', 'place: "Sao Hỏa" is no province or city'],
    ['documents(filter: { place: "" }) { totalCount }', 'place: "" is no province or city'],
    ['documents(filter: { place: " " }) { totalCount }', 'place: " " is no province or city'],
    ['documents(filter: { bodyId: "" }) { totalCount }', 'bodyId: "" is no body'],
    ['documents(filter: { bodyId: " " }) { totalCount }', 'bodyId: " " is no body'],
    ['documents(filter: { campaignId: "" }) { totalCount }', 'campaignId: "" is no campaign'],
    ['documents(filter: { types: [] }) { totalCount }', 'types is an empty list'],
    ['documents(filter: { cites: [] }) { totalCount }', 'cites is an empty list'],
    ['documents(filter: { citedAs: [] }) { totalCount }', 'citedAs is an empty list'],
    ['documents(filter: { year: 21 }) { totalCount }', 'year must have four digits'],
    ['citations(filter: { kinds: [] }) { totalCount }', 'kinds is an empty list'],
    ['citations(filter: { assurance: [] }) { totalCount }', 'assurance is an empty list'],
    ['citations(filter: { citing: { types: [] } }) { totalCount }', 'citing.types is an empty list'],
    ['citations(filter: { cited: { bodyId: "bod_none" } }) { totalCount }', 'bodyId: "bod_none" is no body'],
    ['citations(filter: { citing: { bodyId: "" } }) { totalCount }', 'bodyId: "" is no body'],
    ['citations(filter: { cited: { rollUp: true } }) { totalCount }', 'rollUp needs bodyId'],
    ['citations(filter: { from: "2021-01-02", to: "2021-01-01" }) { totalCount }', 'from must not be later than to'],
    ['citations(filter: { year: 21 }) { totalCount }', 'year must have four digits'],
    [
      'extract(text: "", context: { typeName: "chỉ thi thị" }) { mentions { quote } }',
      'typeName: "chỉ thi thị" is no type',
    ],
    ['bodies(place: "Atlantis") { totalCount }', 'place: "Atlantis"'],
    ['bodies(place: "") { totalCount }', 'place: "" is no province or city'],
    ['findByNumber(number: "01", year: 25) { match }', 'year must have four digits'],
    ['findByNumber(number: "01", authority: "bod_none") { match }', 'authority: "bod_none" is no body'],
    [
      'findByNumbers(queries: [{ number: "01", authority: "bod_none" }]) { number }',
      'authority: "bod_none" is no body',
    ],
  ])('in %s is refused as INVALID, and leaves its neighbours', async (field, message) => {
    const { data, errors } = await api.send(`{ dataVersion wrong: ${field} }`);
    // A batch answers its other entries too.
    const wrong = field.startsWith('findByNumbers') ? [null] : null;
    expect(data).toEqual({ dataVersion: '1', wrong });
    expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code: 'INVALID' } }]);
  });

  it.each(['citedBy(from: "2021-01-02", to: "2021-01-01") { totalCount }', 'lineage(follow: []) { stoppedBy }'])(
    'in Document.%s is refused as INVALID, and leaves its neighbours',
    async (field) => {
      const { data, errors } = await api.send(`{ document(by: { key: "directive" }) { key wrong: ${field} } }`);
      expect(data).toEqual({ document: { key: 'directive', wrong: null } });
      expect(errors).toMatchObject([{ extensions: { code: 'INVALID' } }]);
    },
  );

  it.each([
    'place: null, bodyId: null',
    'from: "2021-01-01", to: "2021-01-01"',
    'bodyId: "bod_chinh-phu", rollUp: true',
    'from: "2021-01-01"',
  ])('does not stand in documents(filter: { %s })', async (args) => {
    expect((await api.send(`{ documents(filter: { ${args} }) { totalCount } }`)).errors).toEqual([]);
  });
});
