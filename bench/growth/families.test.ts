import { expect, it } from 'vitest';
import { FAMILIES } from './families.js';

it('holds at least 60 families of different names', () => {
  expect(new Set(FAMILIES.map(({ name }) => name)).size).toBe(FAMILIES.length);
  expect(FAMILIES.length).toBeGreaterThanOrEqual(60);
});

it.each(FAMILIES.map((family) => [family.name, family] as const))(
  'makes texts of the length asked for: %s',
  (_, family) => {
    for (const length of [3000, 6000]) {
      const text = family.text(length);
      expect(text.length).toBeGreaterThanOrEqual(length);
      expect(text.length).toBeLessThan(length + 1000);
      expect(family.text(length)).toBe(text);
    }
  },
);
