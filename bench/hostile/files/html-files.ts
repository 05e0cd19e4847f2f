import { type HostileFile, hostile, long, MEGABYTE } from '../hostile-file.js';

const P = '<p>Điều 1. Trồng cây theo Luật số 1/2020/QH14.</p>';
const page = (body: string, head = '<meta charset="utf-8">'): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${P}${body}</body></html>`;

/** Pages that nest, never close, or say one encoding and hold another. */
export const HTML_FILES: readonly HostileFile[] = [
  long('deep.html', 'READ', () => page('<div>'.repeat(100_000))),
  long('deep-and-closed.html', 'READ', () => page(`${'<div>'.repeat(100_000)}${P}${'</div>'.repeat(100_000)}`)),
  long('deep-tables.html', 'READ', () => page(`${'<table><tr><td>'.repeat(30_000)}${P}`)),
  long('deep-lists.html', 'READ', () => page('<ul><li>a'.repeat(50_000))),
  long('not-closed.html', 'READ', () => page('<b>chữ'.repeat(200_000))),
  long('formats-in-paragraphs.html', 'READ', () => page('<b><i><u><font color=red><p>chữ'.repeat(20_000))),
  long('crossed-tags.html', 'READ', () => page('<a><b><p></a></b>chữ'.repeat(50_000))),
  long('rows-outside-tables.html', 'READ', () => page(`<table>${'chữ<tr>'.repeat(100_000)}`)),
  long('huge-attribute.html', 'READ', () => page(`<p title="${'a'.repeat(15 * MEGABYTE)}">chữ</p>`)),
  long('many-attributes.html', 'READ', () =>
    page(`<p ${Array.from({ length: 300_000 }, (_, at) => `a${at}=1`).join(' ')}>chữ</p>`),
  ),
  long('attribute-without-end.html', 'READ', () => page(`<p title="${P.repeat(100_000)}`)),
  long('comment-without-end.html', 'READ', () => page(`<!--${P.repeat(100_000)}`)),
  long('script-without-end.html', 'READ', () => page(`<script>${'</scrip'.repeat(500_000)}`)),
  hostile('plaintext.html', 'READ', () => page('<plaintext></plaintext></body>')),
  long('templates.html', 'READ', () => page('<template>'.repeat(20_000))),
  long('foreign.html', 'READ', () => page('<svg><foreignObject><math><mi>'.repeat(20_000))),
  long('selects.html', 'READ', () => page('<select><option>a'.repeat(100_000))),
  long('entities.html', 'READ', () => page('&#0;&#xD800;&#x110000;&#99999999999;&nosuch;&amp'.repeat(50_000))),
  long('angle-brackets.html', 'READ', () => page('<'.repeat(5 * MEGABYTE))),
  hostile('nul-bytes.html', 'BINARY', () => page('a\u0000b')),
  hostile('says-utf16.html', 'READ', () => page('', '<meta charset="utf-16">')),
  hostile('says-nothing-known.html', 'UNKNOWN_ENCODING', () => page('', '<meta charset="x-klingon">')),
  hostile('two-encodings.html', 'INVALID_ENCODING', () =>
    Buffer.concat([Buffer.from(page('')), Buffer.from([0x51, 0xb8, 0xe8, 0xc3, 0xff, 0xfe])]),
  ),
  hostile('doctype-only.html', 'EMPTY', () => '<!DOCTYPE html>'),
  hostile('chrome-only.html', 'EMPTY', () => '<!DOCTYPE html><body><nav><a href="/">Trang chủ</a></nav></body>'),
];
