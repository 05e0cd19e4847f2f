import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legacyBytes } from '../../testing/legacy-bytes.js';
import { readBytes } from './read-bytes.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** A compound file that has a stream of this name. */
const compound = (stream: string): Uint8Array =>
  Buffer.concat([latin1('\u00d0\u00cf\u0011\u00e0'), Buffer.from(stream, 'utf16le')]);

describe('readBytes', () => {
  it('reads text into NFC with plain line breaks, and names the reader', () => {
    const given = 'Chỉ thị\r\nsố\u00a001\r\n\r\n\r\n\r\nx\u200b  '.normalize('NFD');
    expect(readBytes(utf8(given))).toEqual({ kind: 'read', content: 'Chỉ thị\nsố 01\n\nx', reader: 'text/1' });
  });

  it('detects HTML by its beginning or, if that is unclear, by its name', () => {
    expect(readBytes(utf8('<!DOCTYPE html><p>Điều 1</p>'))).toEqual({
      kind: 'read',
      content: 'Điều 1',
      reader: 'html/1',
    });
    expect(readBytes(utf8('Số 1<p>Điều 1</p>'), { name: 'a.html' })).toMatchObject({ reader: 'html/1' });
    expect(readBytes(utf8('1 < 2'), { name: 'a.txt' })).toMatchObject({ content: '1 < 2', reader: 'text/1' });
  });

  it('reads the same document from an HTML portal page as from the saved text', () => {
    const saved = readFileSync(
      new URL('../../../seed/documents/chi-thi-phat-dong-thi-dua-2021.txt', import.meta.url),
      'utf8',
    );
    const [, body = ''] = /^(Ngày 21[\s\S]*)^Lượt người xem/mu.exec(saved) ?? [];
    const menu = Array.from({ length: 99 }, (_, item) => `<li><a href="/${item}">Mục ${item}</a></li>`).join('');
    const paragraphs = body.split(/\n\s*\n/).map((text) => `<p>${text.replaceAll('"', '&quot;')}</p>`);
    const page = `<!DOCTYPE html><form><ul>${menu}</ul><div>Thứ 6, Ngày 05/02/2021, 11:00</div><h2>Tiêu đề</h2><div>Cỡ chữ: <a>A+</a></div><div>05/02/2021</div>${paragraphs.join('')}<div>Chia sẻ:</div><a>Tin khác</a></form>`;
    const [fromText, fromHtml] = [readBytes(utf8(saved)), readBytes(utf8(page))];
    const words = (result: typeof fromText) => (result.kind === 'read' ? result.content.split(/\s+/) : null);
    expect(words(fromHtml)).toEqual(words(fromText));
  });

  it('refuses a letter with more marks than any script writes, and says where', () => {
    expect(readBytes(utf8(`Điều 1${'\u0301'.repeat(9)}`))).toEqual({
      kind: 'refused',
      refusal: { code: 'EXCESS_MARKS', character: 14, most: 8 },
    });
    expect(readBytes(utf8('Điều 1 '.normalize('NFD').repeat(9)))).toMatchObject({ kind: 'read' });
  });

  it('reads a line of millions of characters', () => {
    const line = `Điều 1 ${'a, '.repeat(2_000_000)}b.`;
    expect(readBytes(utf8(line))).toMatchObject({ kind: 'read', content: line });
  });

  it('decodes the charset that a page declares', () => {
    const page = latin1(
      '<html><head><meta charset="windows-1258"></head><body>\u00d0i\u00ea\u0300u</body>'.replace('\u0300', '\u00cc'),
    );
    expect(readBytes(page)).toMatchObject({ kind: 'read', content: 'Điều' });
  });

  it.each([
    [utf8('%PDF-1.7 …'), { code: 'UNSUPPORTED_FORMAT', format: 'pdf' }],
    [latin1('PK\u0003\u0004…'), { code: 'UNSUPPORTED_FORMAT', format: 'zip' }],
    [latin1('\u00d0\u00cf\u0011\u00e0'), { code: 'UNSUPPORTED_FORMAT', format: 'ole' }],
    [compound('WordDocument'), { code: 'UNSUPPORTED_FORMAT', format: 'doc' }],
    [compound('EncryptedPackage'), { code: 'UNSUPPORTED_FORMAT', format: 'encrypted' }],
    [latin1('{\\rtf1 a}'), { code: 'UNSUPPORTED_FORMAT', format: 'rtf' }],
    [latin1('abc\u00ff'), { code: 'INVALID_ENCODING', encoding: 'utf-8', offset: 3 }],
    [utf8('a\u0000b'), { code: 'BINARY', character: 1 }],
    [utf8(' \n '), { code: 'EMPTY' }],
  ])('refuses input %# and says what it found', (bytes, refusal) => {
    expect(readBytes(bytes)).toEqual({ kind: 'refused', refusal });
  });

  it('reads a text in a legacy encoding into the same text as in UTF-8', () => {
    const text = 'Điều 1. Ủy ban nhân dân huyện chịu trách nhiệm thi hành.';
    const read = { kind: 'read', content: text, reader: 'text/1' };
    for (const encoding of ['windows-1258', 'tcvn3', 'vni', 'vps'] as const)
      expect(readBytes(legacyBytes(text.replace('Ủ', 'u'), encoding))).toEqual({
        ...read,
        content: text.replace('Ủ', 'u'),
      });
  });

  it('refuses more bytes than the caller accepts, and says both sizes', () => {
    expect(readBytes(utf8('12345'), { maxBytes: 4 })).toEqual({
      kind: 'refused',
      refusal: { code: 'TOO_LARGE', bytes: 5, most: 4 },
    });
  });

  it('reads NFC and NFD alike, and leaves its own result unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Điều ', 'khoản\n', '1', '.\n\n', 'ử ')), (pieces) => {
        const text = `Căn cứ ${pieces.join('')}`;
        const read = readBytes(utf8(text.normalize('NFC')));
        expect(readBytes(utf8(text.normalize('NFD')))).toEqual(read);
        expect(read.kind === 'read' && readBytes(utf8(read.content))).toEqual(read);
      }),
    );
  });
});
