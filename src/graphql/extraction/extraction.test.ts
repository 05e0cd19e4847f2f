import { expect, it, vi } from 'vitest';
import type { CitingContext, RecognisedMention } from '../../domain/reading/mention.js';
import type { MentionExplanation } from '../../domain/reading/mention-explanation.js';
import { openTestApi } from '../../testing/api.js';
import { graphql } from '../../testing/generated/gql.js';
import { present } from '../../testing/operation.js';
import { claims, reading } from '../../testing/story.js';

const TEXT = '𝔸 Căn cứ khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const RECOGNISED: RecognisedMention = {
  ...span('Nghị định số 30/2020/NĐ-CP'),
  quote: 'Nghị định số 30/2020/NĐ-CP',
  role: 'CITING',
  form: 'SHORT',
  kind: 'BASED_ON',
  rule: 'RECITAL',
  cue: { ...span('Căn cứ'), text: 'Căn cứ' },
  section: null,
  pinpoints: [{ ...span('khoản 2 Điều 5'), text: 'khoản 2 Điều 5', clause: '2', article: '5', remote: false }],
  extent: 'PART',
  rangeEnd: 'LAST',
  effectiveFrom: null,
  claims: claims({
    type: 'DECREE',
    typeName: 'nghị định',
    symbol: '30/2020/NĐ-CP',
    authority: 'chinh-phu',
    origins: { authority: 'SYMBOL' },
  }),
  antecedents: [],
  secondHop: null,
};

const EXPLANATION: MentionExplanation = {
  ...span('Nghị định số 30/2020/NĐ-CP'),
  reader: 'NUMBER',
  patterns: [{ table: 'recitals.json', row: 1, phrase: 'căn cứ', reason: 'It opens grounds.' }],
  rule: 'RECITAL',
  reason: 'Because.',
  refused: [{ rule: 'VERB', guard: 'REPORT', cue: { ...span('Căn cứ'), text: 'Căn cứ' } }],
};

it('extract gives text and context to the recogniser and returns what it finds, saving nothing', async () => {
  const given: (readonly [string, CitingContext])[] = [];
  const api = await openTestApi(
    { documents: [] },
    {
      extractor: (text, known) => {
        given.push([text, known]);
        const sections = [{ path: 'mo-dau', label: '', heading: null, start: 0, end: TEXT.length }];
        return reading({ mentions: [{ ...RECOGNISED, section: 'mo-dau' }], sections });
      },
    },
  );
  const { extract } = await api.ask(
    graphql(`query TestExtract($text: String!) {
      extract(text: $text, context: { typeName: "kế hoạch", date: "2021-02-03" }) {
      head { typeName issuers }
      mentions { quote span { start end codePoints { start end } } role form kind cue section { path label heading span { end } } extent rangeEnd effectiveFrom pinpoints { path span { start end } }
        claims { type number authority { name } completed { claim origin } } }
    } }`),
    { text: TEXT },
  );
  expect(given).toEqual([[TEXT, { number: null, type: 'kế hoạch', issuer: null, date: '2021-02-03' }]]);
  const found = present(extract?.mentions[0]);
  expect(TEXT.slice(found.span.start, found.span.end)).toBe(found.quote);
  const { start, end } = present(found.span.codePoints);
  expect([...TEXT].slice(start, end).join('')).toBe(found.quote);
  expect(found).toMatchObject({
    kind: 'BASED_ON',
    cue: 'Căn cứ',
    section: { path: 'mo-dau', label: 'phần mở đầu', heading: null, span: { end: TEXT.length } },
    extent: 'PART',
    rangeEnd: 'LAST',
    pinpoints: [{ path: 'dieu-5/khoan-2' }],
    claims: { type: 'DECREE', authority: { name: 'Chính phủ' }, completed: [{ claim: 'AUTHORITY', origin: 'SYMBOL' }] },
  });
  expect(api.takeCalls()).toEqual(['getBodies']);
  await api.close();
});

it('explains mentions on demand, with one reading of the text', async () => {
  const explainer = vi.fn(() => [EXPLANATION, EXPLANATION]);
  const api = await openTestApi(
    { documents: [] },
    { extractor: () => reading({ mentions: [RECOGNISED, RECOGNISED] }), explainer },
  );
  const plain = await api.ask(
    graphql(`query TestExtractRule($text: String!) { extract(text: $text) { mentions { rule } } }`),
    { text: TEXT },
  );
  expect(plain.extract?.mentions[0]?.rule).toBe('RECITAL');
  expect(explainer).not.toHaveBeenCalled();
  const { extract } = await api.ask(
    graphql(`query TestExplain($text: String!) {
      extract(text: $text) { mentions { explanation { reader rule reason patterns { table row } refused { rule guard cue } } } }
    }`),
    { text: TEXT },
  );
  expect(extract?.mentions[1]?.explanation).toEqual({
    reader: 'NUMBER',
    rule: 'RECITAL',
    reason: 'Because.',
    patterns: [{ table: 'recitals.json', row: 1 }],
    refused: [{ rule: 'VERB', guard: 'REPORT', cue: 'Căn cứ' }],
  });
  expect(explainer).toHaveBeenCalledOnce();
  await api.close();
});

it('extract says which bounds a text reached', async () => {
  const api = await openTestApi({ documents: [] }, { extractor: () => reading({ mentions: [RECOGNISED] }) });
  const query = graphql(`query TestExtractLimits($text: String!) { extract(text: $text) { limits } }`);
  expect((await api.ask(query, { text: TEXT })).extract?.limits).toEqual([]);
  expect((await api.ask(query, { text: TEXT + '\u0301'.repeat(9) })).extract?.limits).toEqual(['MARKS']);
  await api.close();
});

it('extract refuses an answer whose ranges of provisions are too long when written out', async () => {
  const pinpoint = { start: 0, end: 1, text: 'k', clause: '1-200', article: '5'.repeat(1000), remote: false };
  const pinpoints = Array.from({ length: 200 }, () => pinpoint);
  const api = await openTestApi(
    { documents: [] },
    { extractor: () => reading({ mentions: [{ ...RECOGNISED, pinpoints }] }) },
  );
  const { errors } = await api.send(
    'query ($text: String!) { extract(text: $text) { mentions { pinpoints { paths } } } }',
    {
      text: TEXT,
    },
  );
  expect(errors).toMatchObject([{ extensions: { code: 'TOO_LARGE' } }]);
  await api.close();
});
