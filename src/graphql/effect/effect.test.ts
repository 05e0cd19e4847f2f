import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withTokens } from '../../app/derivation/input-tokens.js';
import { saveInputs } from '../../app/inputs/save-inputs.js';
import { textInput } from '../../app/inputs/text-input.js';
import { NO_CLAIMS } from '../../domain/reading/mention.js';
import { makeRecord } from '../../store/contract/build-rows.js';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { graphql } from '../../testing/generated/gql.js';
import { vocabulary } from '../../testing/vocabulary.js';

const KNOWN = { number: '50/2020/NĐ-CP', type: 'nghị định', issuer: 'Chính phủ', date: '2020-03-05' };
const CONTENT =
  'Điều 5. Mức thu\nMức thu là 5 %.\n\nĐiều 6. Hiệu lực thi hành\nNghị định này có hiệu lực sau 45 ngày kể từ ngày ký, trừ Điều 5 có hiệu lực từ ngày 01/01/2021.\n';
const KEY = '50-2020-nd-cp_chinh-phu_2020';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi({ documents: [] });
  const source = { reader: 'text/1', source: 'a.txt', sourceUrl: null, retrievedAt: null };
  await saveInputs(api.store, vocabulary, {
    put: [textInput({ content: CONTENT, known: KNOWN, ...source }, vocabulary)],
    remove: [],
  });
});
afterEach(() => api.close());

describe('effects of a document', () => {
  it('are the clauses of its text, each with its day, its computation and its words', async () => {
    const { document } = await api.ask(
      graphql(`query TestEffects($key: String!) {
        document(by: { key: $key }) {
          effects { nodes {
            kind extent provisions { nodes { path } } exceptions { nodes { path label } }
            countedFrom duration section { path heading } quote
            day { value assurance origin { place quote section { path } counted { from duration } } }
          } }
        }
      }`),
      { key: KEY },
    );
    expect(document?.effects?.nodes).toMatchObject([
      {
        ...{ kind: 'TAKES_EFFECT', extent: 'WHOLE', provisions: { nodes: [] } },
        exceptions: { nodes: [{ path: 'dieu-5', label: 'Điều 5' }] },
        ...{ countedFrom: 'ISSUE', duration: 'P45D', section: { path: 'dieu-6' } },
        day: {
          value: '2020-04-19',
          assurance: 'INFERRED',
          origin: {
            place: 'EFFECT_CLAUSE',
            section: { path: 'dieu-6' },
            counted: { from: '2020-03-05', duration: 'P45D' },
          },
        },
      },
      {
        kind: 'TAKES_EFFECT',
        extent: 'PART',
        provisions: { nodes: [{ path: 'dieu-5' }] },
        day: { value: '2021-01-01', assurance: 'STATED' },
      },
    ]);
  });

  it('are quoted as evidence of its force', async () => {
    const { document } = await api.ask(
      graphql(`query TestEffectAsCause($key: String!) {
        document(by: { key: $key }) {
          force(at: "2020-04-01") { status causes { from until citation { id } statement { fact date provisions { nodes { path } } origin { quote section { path } } } } }
        }
      }`),
      { key: KEY },
    );
    expect(document?.force).toMatchObject({
      status: 'NOT_YET_IN_FORCE',
      causes: [
        {
          ...{ from: '2020-04-19', until: null, citation: null },
          statement: {
            fact: 'EFFECTIVE_FROM',
            date: '2020-04-19',
            origin: { quote: expect.stringContaining('Nghị định này có hiệu lực'), section: { path: 'dieu-6' } },
          },
        },
        {
          from: '2021-01-01',
          statement: {
            fact: 'PROVISIONS_EFFECTIVE_FROM',
            date: '2021-01-01',
            provisions: { nodes: [{ path: 'dieu-5' }] },
          },
        },
      ],
    });
  });

  it('are causes of its force where another document amends them, with the citation and the words there', async () => {
    const AMENDING =
      'Điều 1. Sửa đổi Điều 6 Nghị định số 50/2020/NĐ-CP ngày 05/3/2020 của Chính phủ như sau:\n“Điều 6. Hiệu lực thi hành\nNghị định này có hiệu lực từ ngày 01/6/2020.”.\n\nĐiều 2. Nghị định này có hiệu lực từ ngày 10/4/2020.\n';
    const known = { ...KNOWN, number: '62/2020/NĐ-CP', date: '2020-04-08' };
    const source = { reader: 'text/1', source: 'b.txt', sourceUrl: null, retrievedAt: null };
    const put = [textInput({ content: AMENDING, known, ...source }, vocabulary)];
    await saveInputs(api.store, vocabulary, { put, remove: [] });
    const { document } = await api.ask(
      graphql(`query TestAmendedEffect($key: String!) {
        document(by: { key: $key }) {
          effectiveFrom { value }
          force(at: "2020-05-01") {
            status
            summary
            english: summary(lang: EN)
            causes { from citation { kind citing { number { value } } } statement { fact origin { quote section { path document { number { value } } } } } }
          }
        }
      }`),
      { key: KEY },
    );
    expect(document).toMatchObject({
      effectiveFrom: { value: '2020-04-19' },
      force: {
        status: 'NOT_YET_IN_FORCE',
        summary: 'chưa có hiệu lực; có hiệu lực từ 01/06/2020',
        english: 'not yet in force; in force from 2020-06-01',
        causes: [
          {
            from: '2020-06-01',
            citation: { kind: 'AMENDS', citing: { number: { value: '62/2020/NĐ-CP' } } },
            statement: {
              fact: 'EFFECTIVE_FROM',
              origin: {
                quote: 'Nghị định này có hiệu lực từ ngày 01/6/2020',
                section: { path: 'dieu-1', document: { number: { value: '62/2020/NĐ-CP' } } },
              },
            },
          },
          { from: '2021-01-01', citation: null },
          { from: '2020-04-10', citation: { kind: 'AMENDS' }, statement: null },
        ],
      },
    });
  });
});

describe('the official status of a document', () => {
  it('stands beside its force, and is evidence up to its day', async () => {
    const claims = {
      ...NO_CLAIMS,
      type: 'DECREE',
      typeName: 'nghị định',
      symbol: KNOWN.number,
      date: KNOWN.date,
    } as const;
    const officialStatus = { status: 'IN_FORCE', checkedOn: '2021-06-01' } as const;
    const record = {
      ...makeRecord('r'),
      source: 'vbpl.vn',
      claims: { ...claims, authority: 'chinh-phu' },
      officialStatus,
    };
    await saveInputs(api.store, vocabulary, { put: [withTokens(record, vocabulary)], remove: [] });
    const { document } = await api.ask(
      graphql(`query TestOfficialStatus($key: String!) {
        document(by: { key: $key }) {
          officialStatus { status checkedOn source }
          on: force(at: "2021-06-01") { status summary }
          after: force(at: "2021-06-02") { status }
        }
      }`),
      { key: KEY },
    );
    expect(document).toEqual({
      officialStatus: { ...officialStatus, source: 'vbpl.vn' },
      on: {
        status: 'IN_FORCE',
        summary: 'có hiệu lực từ 01/01/2021; chưa hết hiệu lực theo nguồn kiểm tra ngày 01/06/2021',
      },
      after: { status: 'UNKNOWN' },
    });
  });
});
