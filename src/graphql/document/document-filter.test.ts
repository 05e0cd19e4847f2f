import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { graphql } from '../../testing/generated/gql.js';
import type { DocumentFilter } from '../../testing/generated/graphql.js';
import { present } from '../../testing/operation.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

const FILTERED = graphql(`query TestFiltered($filter: DocumentFilter) {
  documents(filter: $filter) { nodes { key } isComplete }
}`);

const keys = async (filter: DocumentFilter) => {
  const { nodes, isComplete } = present((await api.ask(FILTERED, { filter })).documents);
  expect(isComplete).toBe(true);
  return nodes.map(({ key }) => key);
};

const OF_BINH_DUONG = ['plan', 'directive'];
const OF_THE_STATE = ['new-law', 'plan', 'directive', 'resolution', 'amending-law', 'old-law'];

describe('a filter of documents by the place, branch or level of a body', () => {
  it.each<[string, DocumentFilter, readonly string[]]>([
    ['a province', { place: 'Bình Dương' }, OF_BINH_DUONG],
    ['a province by any of its names, without marks', { place: 'tinh binh duong' }, OF_BINH_DUONG],
    ['a province without documents', { place: 'Hà Nội' }, []],
    ['the Party', { branch: 'PARTY' }, ['party-34']],
    ['the State', { branch: 'STATE' }, OF_THE_STATE],
    ['the Front', { branch: 'FRONT' }, []],
    ['a level', { level: 'PROVINCE' }, OF_BINH_DUONG],
    ['the centre', { level: 'CENTRAL', branch: 'PARTY' }, ['party-34']],
    ['a province, which the Party has too', { place: 'Bình Dương', branch: 'PARTY' }, []],
    ['place, level and type', { place: 'Bình Dương', level: 'PROVINCE', types: ['PLAN'] }, ['plan']],
    ['a body that is of this place', { bodyId: 'bod_ubnd-tinh-binh-duong', place: 'Bình Dương' }, OF_BINH_DUONG],
    ['a body that is of another place', { bodyId: 'bod_chinh-phu', place: 'Bình Dương' }, []],
    ['a campaign', { campaignId: 'cam_1' }, ['directive']],
    ['a campaign and a place', { campaignId: 'cam_1', place: 'Hà Nội' }, []],
  ])('finds those of %s', async (_, filter, expected) => {
    expect(await keys(filter)).toEqual(expected);
  });

  it('wants one body that meets all conditions', async () => {
    expect(await keys({ level: 'CENTRAL', place: 'Bình Dương' })).toEqual([]);
  });
});
