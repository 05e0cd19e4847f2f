import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../testing/vocabulary.js';
import { sha256 } from '../digest.js';
import { RECOGNISER, rereadText, type SourcedText, textInput } from './text-input.js';

const source: SourcedText = {
  content: 'KẾ HOẠCH\nThực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị\n',
  reader: 'text/1',
  source: 'a.txt',
  sourceUrl: null,
  retrievedAt: null,
  known: null,
};

describe('the input of a text', () => {
  it('has the hash of its content, its readers, and its tokens', () => {
    const input = textInput(source, vocabulary);
    expect(input).toMatchObject({ kind: 'text', sha256: sha256(source.content), reader: `text/1 ${RECOGNISER}` });
    expect(input.tokens).toContain('k:34-ct-tw_ban-chap-hanh-trung-uong_k11');
    expect(input.tokens).toEqual([...new Set(input.tokens)].sort());
  });

  it.each<[string, Partial<SourcedText>]>([
    ['content', { content: 'khác' }],
    ['source', { source: 'b.txt' }],
    ['address', { sourceUrl: 'https://example.org/a' }],
    ['what is known of it', { known: { number: null, type: null, issuer: null, date: '2021-01-21' } }],
  ])('has another id where its %s differs', (_, changed) => {
    expect(textInput({ ...source, ...changed }, vocabulary).id).not.toBe(textInput(source, vocabulary).id);
  });

  it('keeps its id whenever it is retrieved', () => {
    const again = { ...source, retrievedAt: '2026-01-01T00:00:00.000Z' };
    expect(textInput(again, vocabulary).id).toBe(textInput(source, vocabulary).id);
  });

  it('keeps its id in whatever order its facts are given', () => {
    const known = { number: '5/KH-UBND', type: null, issuer: null, date: null, title: 'Kế hoạch' };
    const reversed = Object.fromEntries(Object.entries(known).reverse()) as typeof known;
    expect(textInput({ ...source, known: reversed }, vocabulary).id).toBe(
      textInput({ ...source, known }, vocabulary).id,
    );
  });

  it('is the same when it is recognised again', () => {
    const input = textInput(source, vocabulary);
    expect(rereadText({ ...input, reader: 'text/1 vi/0' }, vocabulary)).toEqual(input);
  });
});
