import { expect, it } from 'vitest';
import { openTestApi } from '../../testing/api.js';
import { graphql } from '../../testing/generated/gql.js';
import { PROVISION_STORY } from '../../testing/provision-story.js';

const NAMES = graphql(`query TestNames {
  document(by: { key: "law" }) {
    displayName displayTitle english: displayName(lang: EN) url
    provision(path: "dieu-5/khoan-2") { label english: label(lang: EN) url(lang: EN) }
  }
}`);

it.each([
  ['a path of the page that shows it', undefined, ''],
  ['an address of the server, where that is known', 'https://example.org', 'https://example.org'],
])('a permalink is %s', async (_case, publicUrl, prefix) => {
  const api = await openTestApi(PROVISION_STORY, publicUrl === undefined ? {} : { publicUrl });
  const { document } = await api.ask(NAMES);
  expect(document?.url).toBe(`${prefix}/?document=law`);
  expect(document?.provision?.url).toBe(`${prefix}/?document=law&provision=dieu-5%2Fkhoan-2&lang=en`);
  await api.close();
});

it('people read names and labels in Vietnamese by default, in English on demand', async () => {
  const api = await openTestApi({
    documents: [
      { key: 'law', type: 'LAW', typeName: 'luật', number: '45/2013/QH13', date: '2013-11-29', title: 'ĐẤT ĐAI' },
    ],
  });
  const { document } = await api.ask(NAMES);
  expect(document).toMatchObject({
    displayName: 'Luật Đất đai 2013 (45/2013/QH13)',
    displayTitle: 'Đất đai',
    english: 'Law 45/2013/QH13 (Luật Đất đai 2013)',
  });
  await api.close();
});
