import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, placeKeyset } from './cursor.js';

const withoutTabs = (text: string): string => text.replaceAll('\t', '');

describe('cursors', () => {
  it('decode to the keyset that they encode', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }).map(withoutTabs), { minLength: 3, maxLength: 3 }),
        (keyset) => {
          expect(decodeCursor(encodeCursor('cites', keyset), 'cites', 'after')).toEqual(keyset);
        },
      ),
    );
  });

  it.each([
    ['words', 'no cursor'],
    ['nothing', ''],
    ['JSON of another shape', Buffer.from('{"a":1}').toString('base64url')],
    ['a keyset with a number', Buffer.from('["mentions","a",1]').toString('base64url')],
    ['a keyset of another size', encodeCursor('mentions', ['a'])],
    ['a cursor of another list', encodeCursor('bodies', ['a', 'b'])],
    ['a keyset without the name of its list', Buffer.from('["a","b"]').toString('base64url')],
    ['half a character', Buffer.from('["mentions","a","\\ud800"]').toString('base64url')],
    ['a tab', encodeCursor('mentions', ['a\tb', 'c'])],
    ['a cursor with something after it', `${encodeCursor('mentions', ['a', 'b'])}==`],
    ['a long text', 'A'.repeat(100_000)],
  ])('refuse %s', (_case, cursor) => {
    expect(() => decodeCursor(cursor, 'mentions', 'after')).toThrow(/^after: ".*" is no cursor of this list/);
  });

  it.each(['-1', '', 'NaN', 'Infinity', '0x10', '1.5', '1', ' 000000001', '00000000010', '٠٠٠٠٠٠٠٠٠١'])(
    'refuse %j as a place in a list',
    (place) => {
      const cursor = encodeCursor('sections', [place]);
      expect(() => decodeCursor(cursor, 'sections', 'before')).toThrow(/^before: ".*" is no cursor of this list/);
    },
  );

  it('hold places in a list', () => {
    expect(decodeCursor(encodeCursor('sections', placeKeyset(12)), 'sections', 'after')).toEqual(['0000000012']);
  });
});
