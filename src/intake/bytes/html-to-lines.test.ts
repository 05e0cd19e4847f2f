import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToLines } from './html-to-lines.js';

const PAGES: readonly (readonly [string, string])[] = [
  // blank lines separate paragraphs, but not lines
  ['<p>Điều 1.</p><p>Điều 2.</p>', 'Điều 1.\n\nĐiều 2.'],
  ['a<br>b', 'a\nb'],
  ['<div>a</div><div>b</div>', 'a\nb'],
  // white space in the source is not kept
  ['<p>Căn\n   cứ\t<b>Luật</b></p>', 'Căn cứ Luật'],
  // named and numeric entities
  ['&quot;A&quot; &amp; B&nbsp;C &#272;', '"A" & B\u00a0C Đ'],
  // a table row becomes a line
  ['<table><tr><td>Số: 1/QĐ-UBND</td><td>Hà Nội</td></tr><tr><td>x</td></tr></table>', 'Số: 1/QĐ-UBND | Hà Nội\nx'],
  // a row whose first cell is empty
  ['<p>a</p><table><tr><td></td><td>TM. UBND</td></tr></table>', 'a\n\nTM. UBND'],
  // tables in the cells of a table that sets the page
  [
    '<table><tr><td><table><tr><td>menu</td></tr></table></td><td><table><tr><td>Số: 1</td><td>Hà Nội</td></tr></table></td></tr></table>',
    'menu\n\nSố: 1 | Hà Nội',
  ],
  // content that is never shown, and scripts that are never run
  ['<script>if (a < b) { x("</p>") }</script><style>p{}</style>t', 't'],
  ['<nav>menu</nav><p>t</p><footer>f</footer>', 't'],
  ['<select><option>1</option></select><label>l</label><button>b</button>t', 't'],
  ['<div style="display: none">x<div>y</div></div><p hidden>z</p>t', 't'],
  // parts of the page around the document, by their names and roles
  ['<p>t</p><div id=footer>theo Nghị định số 77/2020/NĐ-CP</div>', 't'],
  ['<p>t</p><div class="box right-sidebar">x</div><div role="complementary">y</div>', 't'],
  ['<div class="content-with-sidebar"><p>t</p></div>', 't'],
  // text outside the article, if that is no mere teaser
  ['<p>Một tin khác</p><article><p>Điều 1. Phạm vi.</p></article><p>Tin khác</p>', 'Điều 1. Phạm vi.'],
  [
    `<article><p>a</p></article><p>${'Điều 1. Phạm vi. '.repeat(3).trim()}</p>`,
    `a\n\n${'Điều 1. Phạm vi. '.repeat(3).trim()}`,
  ],
  ['<article><p>a</p></article><article><p>Điều 1. Phạm vi.</p></article>', 'Điều 1. Phạm vi.'],
  // a sidebar of three links
  ['<p>t</p><ul><li><a>Nghị định 1</a></li><li><a>Nghị định 2</a></li><li><a>Nghị định 3</a></li></ul>', 't'],
  // one ASP.NET form holds the whole page
  ['<form><p>t</p><input value="v"></form>', 't'],
  // menus are lists of links; links in running text and attachments are text
  ['<ul><li><a>A</a></li><li><a>B</a></li><li><a>C</a></li><li><a>D</a> | <a>E</a></li></ul><p>t</p>', 't'],
  ['<p>theo <a>Luật A</a> và <a>Luật B</a></p><p><a>01-CT.pdf</a></p>', 'theo Luật A và Luật B\n\n01-CT.pdf'],
  // tags that are not closed
  ['<p>a<p>b', 'a\n\nb'],
  ['<body><nav>menu<p>x</body><p>t</p>', 't'],
  ['<div id=sidebar><p>x</p><p>Điều 1.</p>', 'x\n\nĐiều 1.'],
];

describe('htmlToLines', () => {
  it.each(PAGES)('reads %j', (html, text) => {
    expect(htmlToLines(html)).toBe(text);
  });

  it('keeps the lines of preformatted text', () => {
    expect(htmlToLines('<pre>a\n  b</pre>')).toBe('a\nb');
  });

  it('handles any nesting depth', () => {
    expect(htmlToLines(`${'<div>'.repeat(100_000)}t`)).toBe('t');
  });

  it('never throws and never leaves a tag in the text', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '<nav>',
      '</nav>',
      '<',
      '>',
      '&lt;',
      '"',
      '<!--',
      '-->',
      'chữ ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(htmlToLines(pieces.join(''))).not.toContain('<p>');
      }),
    );
  });
});
