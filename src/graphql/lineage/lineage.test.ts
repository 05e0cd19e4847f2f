import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { graphql } from '../../testing/generated/gql.js';
import { present } from '../../testing/operation.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

describe('lineage', () => {
  it('lists each document once, with depth, rank and force, and the citations among them', async () => {
    const { document } = await api.ask(
      graphql(`query TestLineage {
        document(by: { key: "plan" }) { lineage {
          root { key }
          documents { depth tier document { key } force { status at } }
          citations { kind citing { key } cited { key } }
          unlinkedCount inferredLeftOut undatedKept stoppedBy asOf dataVersion
        } }
      }`),
    );
    expect(document?.lineage).toEqual({
      root: { key: 'plan' },
      documents: [
        { depth: 0, tier: 'PROVINCE', document: { key: 'plan' }, force: { status: 'UNKNOWN', at: '2026-01-01' } },
        { depth: 1, tier: 'PROVINCE', document: { key: 'directive' }, force: { status: 'UNKNOWN', at: '2026-01-01' } },
        {
          depth: 2,
          tier: 'GOVERNMENT',
          document: { key: 'resolution' },
          force: { status: 'UNKNOWN', at: '2026-01-01' },
        },
        {
          depth: 2,
          tier: 'PARTY_CENTRAL',
          document: { key: 'party-34' },
          force: { status: 'UNKNOWN', at: '2026-01-01' },
        },
      ],
      citations: [
        { kind: 'IMPLEMENTS', citing: { key: 'directive' }, cited: { key: 'party-34' } },
        { kind: 'IMPLEMENTS', citing: { key: 'directive' }, cited: { key: 'resolution' } },
        { kind: 'IMPLEMENTS', citing: { key: 'plan' }, cited: { key: 'directive' } },
      ],
      unlinkedCount: 1,
      inferredLeftOut: 0,
      undatedKept: 0,
      stoppedBy: null,
      asOf: null,
      dataVersion: '1',
    });
  });

  it('walks from cited to citing too, stops at its limits and tells why', async () => {
    const { document } = await api.ask(
      graphql(`query TestLineageBounds {
        document(by: { key: "party-34" }) {
          all: lineage(direction: DERIVED) { documents { document { key } } stoppedBy }
          near: lineage(direction: DERIVED, depth: 1) { documents { document { key } } stoppedBy }
          few: lineage(direction: DERIVED, maxDocuments: 1) { documents { document { key } } stoppedBy }
          then: lineage(direction: DERIVED, asOf: "2021-01-25") { documents { document { key } force { at } } asOf }
        }
      }`),
    );
    const { all, near, few, then } = present(document);
    const keys = (lineage: { readonly documents: readonly { readonly document: { readonly key: string } }[] } | null) =>
      present(lineage).documents.map((one) => one.document.key);
    expect(keys(all)).toEqual(['party-34', 'directive', 'plan']);
    expect([keys(near), near?.stoppedBy]).toEqual([['party-34', 'directive'], 'DEPTH']);
    expect([keys(few), few?.stoppedBy]).toEqual([['party-34'], 'DOCUMENTS']);
    expect(keys(then)).toEqual(['party-34', 'directive']);
    expect(then?.documents[0]?.force?.at).toBe('2021-01-25');
  });
});

graphql(`fragment TestForce on Force {
  status at since
  causes { from until citation { kind citing { key } } statement { fact date origin { place } } }
}`);

const stated = (fact: string, date: string) => ({
  ...{ from: date, until: null, citation: null },
  statement: { fact, date, origin: { place: 'LETTERHEAD' } },
});

describe('force', () => {
  it('follows from days and from the documents that amend and replace', async () => {
    const { document } = await api.ask(
      graphql(`query TestForceThenNow {
        document(by: { key: "old-law" }) { then: force(at: "2020-06-01") { ...TestForce } now: force { ...TestForce } }
      }`),
    );
    expect(document?.then).toMatchObject({ status: 'IN_FORCE', since: '2004-07-01' });
    expect(document?.then?.causes).toContainEqual({
      ...{ from: '2014-06-01', until: null, statement: null },
      citation: { kind: 'AMENDS', citing: { key: 'amending-law' } },
    });
    expect(document?.now).toMatchObject({ status: 'EXPIRED', at: '2026-01-01', since: '2024-01-01' });
    expect(document?.now?.causes).toEqual([
      stated('EFFECTIVE_FROM', '2004-07-01'),
      stated('EXPIRED_ON', '2024-01-01'),
      {
        ...{ from: '2014-06-01', until: null, statement: null },
        citation: { kind: 'AMENDS', citing: { key: 'amending-law' } },
      },
      {
        ...{ from: '2024-01-01', until: null, statement: null },
        citation: { kind: 'REPLACES', citing: { key: 'new-law' } },
      },
    ]);
  });

  it('is unknown without evidence', async () => {
    const { document } = await api.ask(
      graphql(`query TestForceUnknown {
        document(by: { key: "party-34" }) { force(at: "2026-01-01") { status since causes { __typename } } }
      }`),
    );
    expect(document?.force).toEqual({ status: 'UNKNOWN', since: null, causes: [] });
  });
});
