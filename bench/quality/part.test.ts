import { expect, it } from 'vitest';
import { isInPart, partOf } from './part.js';

it('puts every document into one part, always the same', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `DOC-${index}`);
  const look = ids.filter((id) => partOf(id) === 'look');
  expect(look.length).toBeGreaterThan(70);
  expect(look.length).toBeLessThan(130);
  expect(ids.filter((id) => isInPart(id, 'measure'))).toEqual(ids.filter((id) => !look.includes(id)));
  // sha1('DOC-1') begins with a digit that decides for good.
  expect([partOf('DOC-1'), partOf('DOC-2'), partOf('DOC-3')]).toMatchInlineSnapshot(`
    [
      "look",
      "look",
      "measure",
    ]
  `);
});
