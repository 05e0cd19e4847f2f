import { describe, expect, it } from 'vitest';
import { replacedTexts, type SourcedAt, sourceDigest } from './text-source.js';

const text = (id: string, parts: Partial<SourcedAt> = {}): SourcedAt => ({
  ...{ id, source: 'a.html', sourceUrl: null, retrievedAt: null, sha256: id },
  ...parts,
});
const [MORNING, EVENING] = ['2026-11-30T06:00:00.000Z', '2026-11-30T18:00:00.000Z'];

describe('texts of one document', () => {
  it.each<[string, readonly SourcedAt[], readonly string[]]>([
    ['a single one', [text('1')], []],
    ['two sources', [text('1'), text('2', { source: 'b.html' })], []],
    ['one source', [text('1', { retrievedAt: MORNING }), text('2', { retrievedAt: EVENING })], ['1']],
    ['an unknown moment', [text('1'), text('2', { retrievedAt: MORNING })], ['1']],
    ['one moment', [text('2', { retrievedAt: MORNING }), text('1', { retrievedAt: MORNING })], ['2']],
    [
      'one address',
      [text('1', { sourceUrl: 'https://a.vn/' }), text('2', { sourceUrl: 'https://a.vn/', source: 'b' })],
      ['2'],
    ],
    ['a name and an address', [text('1'), text('2', { sourceUrl: 'https://a.vn/' })], []],
  ])('the newest of each source stands: %s', (_, texts, expected) => {
    expect([...replacedTexts(texts)]).toEqual(expected);
    expect([...replacedTexts(texts.toReversed())]).toEqual(expected);
  });

  it('never confuse a name with an address', () => {
    const address = 'https://a.vn/';
    expect(sourceDigest({ source: address, sourceUrl: null })).not.toBe(
      sourceDigest({ source: 'x', sourceUrl: address }),
    );
  });
});
