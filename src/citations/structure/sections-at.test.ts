import { expect, it } from 'vitest';
import { parseSections } from './sections.js';
import { sectionsAt } from './sections-at.js';

it('the sections at an offset are those that hold it, outermost first', () => {
  const text = 'Điều 1. A\n1. Một:\na) Hai;\nb) Ba.\n2. Bốn.\nĐiều 2. B';
  const at = sectionsAt(parseSections(text));
  const pathsAt = (words: string): readonly string[] => at(text.indexOf(words)).map(({ path }) => path);
  expect(pathsAt('Ba')).toEqual(['dieu-1', 'dieu-1/khoan-1', 'dieu-1/khoan-1/diem-b']);
  expect(pathsAt('Bốn')).toEqual(['dieu-1', 'dieu-1/khoan-2']);
  expect(at(text.length - 1).map(({ path }) => path)).toEqual(['dieu-2']);
});
