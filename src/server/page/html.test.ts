import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, jsonHtml } from './html.js';

describe('html', () => {
  it.each([
    ['<script>', '<p>&lt;script&gt;</p>'],
    ['a & "b"', '<p>a &amp; &quot;b&quot;</p>'],
    [null, '<p></p>'],
    [false, '<p></p>'],
    [0, '<p>0</p>'],
    ['a\u0000\u0001b\n\u0085', '<p>ab\n</p>'],
    ['số 30\u202e/TC-ĐN\u202c', '<p>số 30/TC-ĐN</p>'],
    [[html`<i>${'<'}</i>`, 'x'], '<p><i>&lt;</i>x</p>'],
  ] as const)('writes %j', (part, expected) => {
    expect(html`<p>${part}</p>`.html).toBe(expected);
  });

  it('lets no text open a tag or leave a quoted attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.html).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('writes JSON in which no tag begins and that reads back the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = jsonHtml(value).html;
        expect(written).not.toContain('<');
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
