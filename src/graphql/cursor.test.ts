import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.js';

describe('cursors', () => {
  it('come back as the keyset they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (keyset) => {
        expect(decodeCursor(encodeCursor(keyset), keyset.length, 'after')).toEqual(keyset);
      }),
    );
  });

  it.each([
    ['words', 'no cursor'],
    ['nothing', ''],
    ['JSON of another shape', Buffer.from('{"a":1}').toString('base64url')],
    ['a keyset with a number', Buffer.from('["a",1]').toString('base64url')],
    ['a keyset of another list', encodeCursor(['a'])],
    ['half a character', Buffer.from('["a","\\ud800"]').toString('base64url')],
    ['a cursor with something behind it', `${encodeCursor(['a', 'b'])}==`],
    ['a long text', 'A'.repeat(100_000)],
  ])('refuse %s', (_case, cursor) => {
    expect(() => decodeCursor(cursor, 2, 'after')).toThrow(/^after: ".*" is no cursor of this list/);
  });
});
