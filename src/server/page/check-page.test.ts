import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCheckServer } from '../../testing/check/check-server.js';
import { DRAFT_DAY, PLANTED, type PlantedFault, plantedTexts } from '../../testing/check/drafts.js';

let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ app, close } = await buildCheckServer());
});
afterAll(() => close());

const BROWSER = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
const sent = (fields: Readonly<Record<string, string>>, language = ''): InjectOptions => ({
  method: 'POST',
  url: `/kiem-tra${language}`,
  headers: BROWSER,
  payload: new URLSearchParams(fields).toString(),
});
const EXPIRED = plantedTexts(PLANTED.find(({ found }) => found.codes.includes('EXPIRED')) as PlantedFault).wrong;

describe('the page that checks drafts', () => {
  it('is a form that is sent by POST and works without a script', async () => {
    const { body, headers } = await app.inject('/kiem-tra');
    expect(body).toMatch(/<form class="check-form" action="\/kiem-tra" method="post">/);
    expect(body).toContain('Không lưu dự thảo');
    expect(body).not.toContain('<script');
    expect(headers['content-security-policy']).toContain("form-action 'self'");
  });

  it('shows what is wrong with a citation, since when, by which document, and its words', async () => {
    const { body, statusCode } = await app.inject(sent({ text: EXPIRED, on: DRAFT_DAY }));
    expect(statusCode).toBe(200);
    expect(body).toContain('hiệu lực tính đến ngày 30/11/2025');
    expect(body).toMatch(
      /id="c3">\s*<p class="check-head">.*?✕<\/span>\s+sai<\/span>.*?phần mở đầu · căn cứ[\s\S]*?Hết hiệu lực từ 01\/01\/2025, theo <a href="\/\?document=40-2024-qh15_quoc-hoi_2024">/,
    );
    expect(body).toContain('<q lang="vi">Luật Công viên số 20/2015/QH13 hết hiệu lực');
    expect(body).toMatch(/<a class="check-mark check-fault" id="t3" href="#c3"/);
  });

  it('says in English what to write instead', async () => {
    const text = EXPIRED.replace('18/2023/QĐ-TTg ngày 22 tháng 6', '18/2023/QĐ-TTg ngày 26 tháng 6');
    const { body } = await app.inject(sent({ text, on: DRAFT_DAY }, '?lang=en'));
    expect(body).toContain('It was issued on 2023-06-22, not on 2023-06-26.');
    expect(body).toMatch(
      /Write: <span lang="vi">Quyết định số 18\/2023\/QĐ-TTg ngày 22 tháng 6 năm 2023 của Thủ tướng/,
    );
    expect(body).toContain('action="/kiem-tra?lang=en"');
  });

  it('lists what may be meant by a name whose year no document has', async () => {
    const { body } = await app.inject(sent({ text: 'Căn cứ Luật Cây xanh năm 2018;', on: '' }));
    expect(body).toMatch(/Có thể là:[\s\S]*Luật Cây xanh 2019 \(12\/2019\/QH14\)<\/a>/);
  });

  it('keeps nothing of a draft, and shows its words as words', async () => {
    const { body, headers } = await app.inject(sent({ text: `<script>alert(1)</script>\n${EXPIRED}`, on: '' }));
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
    expect(body).toContain('&lt;script&gt;alert(1)');
    expect(body).not.toContain('<script');
  });

  it.each([
    ['an empty draft', { text: ' \n', on: '' }, 'Chưa có dự thảo'],
    ['a day that is none', { text: 'Căn cứ', on: '2025-02-30' }, 'Ngày không hợp lệ'],
    ['a draft that is too long', { text: 'x'.repeat(200_001), on: '' }, 'tối đa 200.000 ký tự'],
  ])('refuses %s, and gives the form back', async (_, fields, said) => {
    const { body, statusCode } = await app.inject(sent(fields));
    expect([statusCode, body.includes(said), body.includes('<textarea')]).toEqual([400, true, true]);
  });

  it('tells a browser on a page why a form is refused', async () => {
    const limited = await buildCheckServer({ environment: { CAN_CU_COST_PER_MINUTE: '200' } });
    const { statusCode, headers, body } = await limited.app.inject(sent({ text: EXPIRED, on: '' }));
    expect([statusCode, headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
    expect(body).toContain('one address may spend 200 a minute');
    await limited.close();
  });
});

describe('the check by the API', () => {
  it('takes a draft in the body of a request alone', async () => {
    const query = '{ check(text: "Căn cứ Luật Cây xanh năm 2018;") { counts { review } } }';
    const byGet = await app.inject(`/graphql?query=${encodeURIComponent(query)}`);
    expect(byGet.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID' } }], data: { check: null } });
    const byPost = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(byPost.json()).toMatchObject({ data: { check: { counts: { review: 1 } } } });
    for (const { headers } of [byGet, byPost]) expect(headers['cache-control']).toBe('no-store');
  });
});
