import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextTable } from './text-table.js';

const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'doc_a', 'Nghị định', '𝒜')), {
  maxLength: 200,
});

describe('a table of texts', () => {
  it('numbers texts in the order in which they come, each once', () => {
    fc.assert(
      fc.property(texts, fc.string({ unit: 'binary' }), (all, other) => {
        const table = new TextTable();
        const known = [...new Set(all)];
        expect(all.map((text) => table.add(text))).toEqual(all.map((text) => known.indexOf(text)));
        expect(known.map((_, number) => table.textOf(number))).toEqual(known);
        expect([...known, other].map((text) => table.numberOf(text))).toEqual(
          [...known, other].map((text) => known.indexOf(text)),
        );
        expect(table.size).toBe(known.length);
      }),
    );
  });

  it('keeps thousands, in a few bytes more than their own', () => {
    const table = new TextTable();
    const ids = Array.from({ length: 20_000 }, (_, at) => `cit_${String(at).padStart(22, 'x')}`);
    for (const id of ids) table.add(id);
    expect(ids.every((id, at) => table.numberOf(id) === at && table.textOf(at) === id)).toBe(true);
    expect(table.bytes / ids.length).toBeLessThan(26 * 1.5 + 2 * 6 + 4 * 4);
  });
});
