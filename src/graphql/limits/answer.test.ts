import {
  buildSchema,
  execute,
  GraphQLError,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSchema,
  graphql,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CanCuError } from '../../domain/errors.js';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { AnswerMeter } from './answer-meter.js';
import { createDeadline } from './deadline.js';
import { jsonBytes } from './json-bytes.js';
import { MAX_ANSWER_BYTES, MAX_COST } from './limits.js';
import { type Metered, meterFields } from './meter-fields.js';

const CONTENT = 400_000;
const documents = DIRECTIVE_STORY.documents.map((document) =>
  document.key === 'directive' && document.text
    ? { ...document, text: { ...document.text, content: 'a'.repeat(CONTENT) } }
    : document,
);

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ ...DIRECTIVE_STORY, documents });
});
afterAll(() => api.close());

const contents = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}: content`).join(' ');
const ofText = (fields: string): string => `{ document(by: { key: "directive" }) { text { ${fields} } } }`;

describe('the bytes of an answer', () => {
  it('are counted up to the limit', async () => {
    const { data, errors } = await api.send(ofText(contents(20)));
    expect(errors).toEqual([]);
    expect(JSON.stringify(data).length).toBeGreaterThan(20 * CONTENT);
  });

  it('end the answer above it, with one error and no data', async () => {
    const { data, errors } = await api.send(ofText(contents(30)));
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(
          /^This answer would hold 8,[45]\d\d,\d\d\d bytes or more, the limit \(answerBytes\) is 8,388,608: /,
        ),
        path: ['document', 'text', 'a20'],
        extensions: { code: 'TOO_LARGE', limit: 'answerBytes', maximum: MAX_ANSWER_BYTES },
      },
    ]);
  });

  it('stop all further reads', async () => {
    api.takeCalls();
    const { errors } = await api.send(
      `{ document(by: { key: "directive" }) { text { ${contents(30)} source } cites { nodes { cited { key } } } } }`,
    );
    expect(errors).toHaveLength(1);
    expect(api.takeCalls()).not.toContain('getDocuments');
  });

  it('include long aliases of __typename, before anything is read', async () => {
    api.takeCalls();
    const aliases = Array.from({ length: 500 }, (_, at) => `${`x${at}`.padEnd(200, 'x')}: __typename`);
    const { errors } = await api.send(`{ documents(first: 100) { edges { ${aliases.join(' ')} } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_LARGE', limit: 'answerBytes' } }]);
    expect(api.takeCalls()).toEqual([]);
  });

  it('include errors, so that an answer is no heap of them', () => {
    const meter = new AnswerMeter(createDeadline(60_000, () => 0));
    const field = { fieldNodes: [], path: undefined } as unknown as GraphQLResolveInfo;
    const fail = (times: number) => Array.from({ length: times }, () => meter.addError(field));
    fail(300);
    expect(meter.stoppedBy).toBeNull();
    expect(() => fail(10_000)).toThrow();
    expect(meter.stoppedBy?.extensions).toMatchObject({ code: 'TOO_LARGE', limit: 'answerBytes' });
  });

  it('include the errors among the elements of a list', async () => {
    const schema = buildSchema('type Query { list: [Thing] } type Thing { id: ID }');
    const list = schema.getQueryType()?.getFields().list;
    if (list) list.resolve = () => Array.from({ length: 9_000 }, () => new CanCuError('INVALID', 'refused'));
    meterFields(schema);
    const answer = new AnswerMeter(createDeadline(60_000, () => 0));
    await execute({ schema, document: parse('{ list { id } }'), contextValue: { answer } });
    expect(answer.stoppedBy?.extensions).toMatchObject({ code: 'TOO_LARGE', limit: 'answerBytes' });
  });
});

describe('an answer that is stopped while it waits for values', () => {
  it('leaves no promise behind that would end the process', async () => {
    const abandoned: unknown[] = [];
    const note = (reason: unknown) => void abandoned.push(reason);
    process.on('unhandledRejection', note);
    const answer = new AnswerMeter(createDeadline(60_000, () => 0));
    const Item = new GraphQLObjectType<number, Metered>({
      name: 'Item',
      fields: {
        slow: { type: new GraphQLNonNull(GraphQLInt), resolve: (item) => Promise.resolve(item) },
        quick: {
          type: new GraphQLNonNull(GraphQLInt),
          resolve: (item) => {
            if (item === 3) answer.stop(new GraphQLError('stopped'));
            return item;
          },
        },
      },
    });
    const items = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Item)));
    const Query = new GraphQLObjectType<unknown, Metered>({
      name: 'Query',
      fields: { items: { type: items, resolve: () => [1, 2, 3, 4] } },
    });
    const schema = new GraphQLSchema({ query: Query });
    meterFields(schema);
    const { errors } = await graphql({ schema, source: '{ items { slow quick } }', contextValue: { answer } });
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', note);
    expect(errors?.[0]?.message).toBe('stopped');
    expect(abandoned).toEqual([]);
  });
});

describe('bytes of a value', () => {
  it.each([
    'Chỉ thị số 34-CT/TW',
    '"\\\n\u0001\u007f',
    'đ'.normalize('NFD'),
    '\ud800',
    '',
    0,
    -12.5,
    true,
    false,
    null,
    { a: ['ê'] },
  ])('are those of its JSON: %j', (value) => {
    expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
  });

  it('are not fewer for a character outside the basic plane', () => {
    expect(jsonBytes('😀')).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify('😀')));
  });
});

describe('the cost in an answer', () => {
  it('says what was asked and what is allowed', async () => {
    const { extensions } = await api.send('{ documents(first: 7) { edges { node { key } } } }');
    expect(extensions).toEqual({ cost: { requested: 34, maximum: MAX_COST } });
  });

  it('is said of a query that is refused, too', async () => {
    const { extensions } = await api.send(
      '{ documents(first: 100) { edges { node { cites(first: 100) { edges { node { evidence(first: 100) { edges { cursor } } } } } } } } }',
    );
    expect(extensions).toMatchObject({ cost: { maximum: MAX_COST } });
  });
});
