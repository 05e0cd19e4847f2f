import { expect, it } from 'vitest';
import { escapeControls, escapeLateControls } from './escape-controls.js';

it.each([
  ['Quyết định 5.txt', 'Quyết định 5.txt'],
  ['a\u001b[31m\nb', 'a\\u{1b}[31m\\u{a}b'],
  ['a\u009b31mb', 'a\\u{9b}31mb'],
  ['số 30\u202e/TC', 'số 30\\u{202e}/TC'],
  ['a\u2028b\u200b', 'a\\u{2028}b\\u{200b}'],
  ['\ud800', '\\u{d800}'],
])('shows the name %j without anything that a terminal obeys', (name, shown) => {
  expect(escapeControls(name)).toBe(shown);
});

it('leaves JSON the same value', () => {
  const value = { name: 'a\u007f\u009b31m\u2028' };
  const json = escapeLateControls(JSON.stringify(value));
  expect(json).toBe('{"name":"a\\u007f\\u009b31m\\u2028"}');
  expect(JSON.parse(json)).toEqual(value);
});
