import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORY_DIRECTIVE } from '../../testing/page-story.js';
import { buildStoryServer } from '../../testing/server.js';

let app: FastifyInstance;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ app, close } = await buildStoryServer());
});
afterAll(() => close());

const DOCUMENT = `/?document=${encodeURIComponent(STORY_DIRECTIVE.key)}`;
const read = async (url: string): Promise<string> => (await app.inject(url)).body;
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('the front page', () => {
  it('lists what the first document cites, each with kind, quote, section and who vouches for it', async () => {
    const page = await read('/');
    expect(count(page, /<li class="citation" data-kind="IMPLEMENTS">/g)).toBe(2);
    expect(page).toContain('<mark>Chỉ thị số 7-CT/TW</mark>');
    expect(page).toContain('triển khai thực hiện');
    expect(page).toContain('<span>mục 1</span>');
    expect(page).toContain('văn bản nêu rõ');
  });

  it('is in English when asked, and keeps the language in its links', async () => {
    const page = await read('/?lang=en');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('stated by the text');
    expect(page).toContain('href="/graphiql?lang=en"');
    expect(page).toContain(`href="${DOCUMENT}&amp;lang=en"`);
  });
});

describe('the page of a document', () => {
  it('says where number and date come from', async () => {
    const page = await read(`${DOCUMENT}&lang=en`);
    expect(page).toContain('inferred: name of the attachment “01-CT.pdf”');
    expect(page).toContain('stated by the text: letterhead<');
    expect(await read(DOCUMENT)).toContain('suy ra: tên tệp đính kèm “01-CT.pdf”');
  });

  it('shows the words of the document as words, whatever they are', async () => {
    const page = await read(DOCUMENT);
    expect(page).toContain('&lt;b&gt;cây xanh&lt;/b&gt; &amp; hoa');
    expect(page).not.toContain('<b>');
  });

  it('shows who cites it', async () => {
    expect(await read('/?document=tw%2F7-ct%2F2016&lang=en')).toMatch(/Cited by[\s\S]*01\/CT-UBND/);
  });

  it('lists the provisions that others name and those of its text, each with a page of its own', async () => {
    expect(await read('/?document=tw%2F7-ct%2F2016')).toContain(
      '<a href="/?document=tw%2F7-ct%2F2016&amp;provision=muc-2">mục 2</a>',
    );
    expect(await read(DOCUMENT)).toMatch(
      /Mục lục.*provision=muc-1">mục 1<\/a> <span lang="vi">&lt;i&gt;Cây&lt;\/i&gt;/s,
    );
    expect(await read(DOCUMENT)).toContain('<p class="where">tại: mục 2</p>');
  });

  it('is not found under a key that nothing has', async () => {
    const answer = await app.inject('/?document=%3Cscript%3E');
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('&lt;script&gt;');
  });
});

describe('the page of a provision', () => {
  it('shows its words, what cites it and what it cites, in the language asked for', async () => {
    const cited = await read('/?document=tw%2F7-ct%2F2016&provision=MUC-2&lang=en');
    expect(cited).toMatch(
      /<h1>Section 2<\/h1>[\s\S]*The words of this provision are not here[\s\S]*Cited by[\s\S]*01\/CT-UBND/,
    );
    const own = await read(`${DOCUMENT}&provision=muc-1`);
    expect(own).toContain('<blockquote class="words" lang="vi">1. Tiếp tục triển khai');
    expect(own).toMatch(/Viện dẫn <span class="count">2<\/span>[\s\S]*Chỉ thị 7-CT\/TW/);
  });

  it('is not found where nobody knows its path, which is written as text', async () => {
    const answer = await app.inject(`${DOCUMENT}&provision=%3Cscript%3E`);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('&lt;script&gt;');
    expect(answer.body).not.toContain('<script>');
  });
});

describe('the search', () => {
  it('falls back on words where no document has the number', async () => {
    expect(await read('/?q=nq+hdnd')).toContain('9/NQ-HĐND');
  });

  it('shows the words in texts where no number fits', async () => {
    const page = await read(`/?q=${encodeURIComponent('"tiếp tục triển khai"')}`);
    expect(page).toContain('1. <mark>Tiếp tục triển khai</mark> thực hiện');
    expect(page).toContain('Về việc chăm sóc &lt;b&gt;cây xanh&lt;/b&gt; &amp; hoa.');
    expect(page).toContain('<span>mục 1</span>');
    expect(await read(`/?q=${encodeURIComponent('"triển khai tiếp tục"')}`)).not.toContain('<mark>');
  });

  it('writes what was asked as text', async () => {
    const page = await read('/?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;');
  });

  it.each([
    ['?', 'Hãy viết một số, ký hiệu hay vài từ.'],
    ['...', 'Hãy viết một số, ký hiệu hay vài từ.'],
    ['🙂', 'Hãy viết một số, ký hiệu hay vài từ.'],
    ['', 'Hãy viết một số, ký hiệu hay vài từ.'],
    ['a '.repeat(21), 'Quá nhiều từ'],
    ['"a" "b" "c" "d" "e"', 'Quá nhiều từ'],
  ])('answers “%s” with a page that says what to write', async (asked, text) => {
    const answer = await app.inject(`/?q=${encodeURIComponent(asked)}`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.body).toContain(`<p role="alert">${text}`);
    expect(answer.body).toContain('role="search"');
  });

  it('refuses what is too long', async () => {
    expect((await app.inject(`/?q=${'1'.repeat(201)}`)).statusCode).toBe(400);
  });
});

describe('a page in a cache', () => {
  it.each([
    ['may be kept and revalidated', '/', 200, 'no-cache'],
    ['is not kept where no document has the key', '/?document=x', 404, 'no-store'],
    ['is not kept where no provision has the path', `${DOCUMENT}&provision=x`, 404, 'no-store'],
    ['is not kept where the search is too long', `/?q=${'1'.repeat(201)}`, 400, 'no-store'],
  ])('%s', async (_, url, status, kept) => {
    const answer = await app.inject(url);
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([status, kept]);
  });
});
