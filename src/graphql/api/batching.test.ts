import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

async function callsOf(query: string): Promise<readonly string[]> {
  api.takeCalls();
  const { errors } = await api.send(query);
  expect(errors).toEqual([]);
  return api.takeCalls();
}

describe('one level of a query', () => {
  it('costs one call to the store, whatever the number of parents', async () => {
    const calls = await callsOf(`{ documents(first: 10) { edges { node { key
      citedBy(first: 4) { edges { node {
        citing { key cites(first: 3) { edges { node {
          evidence(first: 2) { edges { node { ... on Mention { quote
            document { key mentions(first: 4) { edges { node { candidates { document { key } } citations { kind } } } } } } } } }
        } } } }
      } } }
    } } } }`);
    expect(calls).toEqual([
      'searchDocuments',
      'citations', // citedBy of all documents
      'getDocuments', // citing
      'citations', // cites of all of them
      'evidence',
      // mention.document: all of them are known from the level above
      'mentions',
      'citationsOfMentions',
      'getDocuments', // candidates that were not read yet
    ]);
  });

  it('costs one call for each kind of object', async () => {
    const calls = await callsOf(`{ documents(first: 20) { edges { node {
      issuers { name } authority { name successors { name } } text { source } sections { nodes { path heading } } assignments { nodes { duty section { label } reportTo { body { name } } } }
      campaigns { campaign { name documents { edges { node { key } } } } }
    } } } }`);
    expect(calls.toSorted()).toEqual([
      'campaignRoles',
      'getBodies', // issuers and authorities
      'getBodies', // successors
      'getCampaigns',
      'getDocuments',
      'getInputs',
      'rolesOfCampaigns',
      'searchDocuments',
    ]);
  });

  it('calls the store again only for other arguments', async () => {
    const calls = await callsOf(
      '{ documents { edges { node { a: cites(first: 1) { edges { cursor } } b: cites(first: 1) { edges { cursor } } c: cites(first: 2) { edges { cursor } } } } } }',
    );
    expect(calls).toEqual(['searchDocuments', 'citations', 'citations']);
  });

  it('reads citations, evidence and citing documents of all documents together to tell their force', async () => {
    const calls = await callsOf('{ documents { edges { node { force { status causes { __typename } } } } } }');
    expect(calls).toEqual(['searchDocuments', 'citations', 'effectSettings', 'evidence', 'getDocuments']);
  });

  it('costs one call for each lineage, whose documents are not read again', async () => {
    const calls = await callsOf(
      '{ documents(first: 3, filter: { types: [PLAN, DIRECTIVE] }) { edges { node { lineage { documents { document { key } tier } citations { citing { key } cited { key } } dataVersion } } } } }',
    );
    expect(calls.filter((call) => call === 'trace')).toHaveLength(3);
    expect(calls.filter((call) => call === 'getDocuments')).toEqual([]);
    expect(calls.filter((call) => call === 'dataVersion')).toHaveLength(1);
  });
});
