import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCitations } from '../intake/extract-citations.js';
import { vocabulary } from '../testing/vocabulary.js';
import { createExtractor } from './extract.js';

const extract = createExtractor(vocabulary);
const ask = (request: unknown) => JSON.parse(extract(JSON.stringify(request)));
const sentence = 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.';

describe('one line of extraction', () => {
  it('lists what a text cites, with null for absent values', () => {
    const { id, mentions } = ask({ id: 7, text: sentence });
    expect(id).toBe(7);
    expect(mentions).toMatchObject([
      {
        text: 'Chỉ thị số 34-CT/TW',
        type: 'chỉ thị',
        symbol: '34-CT/TW',
        date: '2014-04-07',
        issuer: 'Bộ Chính trị',
        relation: 'IMPLEMENTS',
        form: 'full',
        role: 'citing',
        pinpoints: [],
      },
    ]);
  });

  it('counts offsets in code points of the text as given, while a stored reading counts UTF-16 units', () => {
    const text = `𠀀𠀁 ${sentence}`;
    const [mention] = ask({ id: 'a', text }).mentions;
    expect(Array.from(text).slice(mention.start, mention.end).join('')).toBe(mention.text);
    expect(text.slice(mention.start, mention.end)).not.toBe(mention.text);
    const [stored] = extractCitations(text, null, vocabulary).mentions;
    expect(text.slice(stored?.start, stored?.end)).toBe(mention.text);
  });

  it('says which bounds a text reached, and nothing where it reached none', () => {
    expect(ask({ id: 1, text: sentence })).not.toHaveProperty('limits');
    expect(ask({ id: 1, text: `a${'\u0301'.repeat(9)} ${sentence}` })).toMatchObject({
      limits: ['MARKS'],
      mentions: [{}],
    });
  });

  it('uses what is known of the citing document, but no impossible date', () => {
    const head = (date: string) => ask({ id: 1, text: 'x', type: 'chỉ thị', date }).head;
    expect(head('2021-01-21')).toMatchObject({ type: 'chỉ thị', date: '2021-01-21' });
    expect([head('2021-02-30').date, head('hôm qua').date]).toEqual([null, null]);
  });

  it.each([
    ['a line that is not JSON', 'không phải JSON', null],
    ['an array', '[1]', null],
    ['null', 'null', null],
    ['a missing text', '{"id":"a"}', 'a'],
    ['a text that is not a string', '{"id":"a","text":5}', 'a'],
  ])('reports an error and no mentions for %s', (_, line, id) => {
    expect(JSON.parse(extract(line))).toEqual({ id, error: expect.any(String), mentions: [] });
  });

  it('says in the error what it got', () => {
    expect(JSON.parse(extract('[1]')).error).toBe('expected an object with "text", got [1]');
  });

  it('says what made each mention what it is only when asked', () => {
    const text = 'Tuy nhiên, việc thực hiện Chỉ thị số 14-CT/TW còn hạn chế.';
    const explained = JSON.parse(createExtractor(vocabulary, { explain: true })(JSON.stringify({ id: 1, text })));
    expect(explained.mentions[0]).toMatchObject({
      rule: 'PLACE_WORDS',
      explanation: { reader: 'NUMBER', refused: [{ rule: 'VERB', guard: 'REPORT', cue: 'thực hiện' }] },
    });
    const { rule: _, explanation: __, ...rest } = explained.mentions[0];
    expect(ask({ id: 1, text }).mentions[0]).toEqual(rest);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(ask({ id: 1, text }).mentions).toBeInstanceOf(Array);
      }),
    );
  });
});
