import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newest, schemaChanges } from './schema-changes.js';

const SDL = readFileSync('schema/schema.graphql', 'utf8');

describe('changes of the schema', () => {
  it('break nothing where nothing changed', () => {
    expect(schemaChanges(SDL, SDL)).toEqual({ breaking: [], dangerous: [] });
  });

  it('say what breaks: a field that is gone, another type, an argument that is now required', () => {
    const before = 'type Query { a: Int! b(x: Int): Int c: Int }';
    const after = 'type Query { a: Int b(x: Int!): Int }';
    expect(schemaChanges(before, after).breaking).toEqual([
      'FIELD_REMOVED: Query.c was removed.',
      'FIELD_CHANGED_KIND: Query.a changed type from Int! to Int.',
      'ARG_CHANGED_KIND: Query.b arg x has changed type from Int to Int!.',
    ]);
  });

  it('do not break by a field, a type or a price that is added', () => {
    const directive = 'directive @cost(weight: String!) on FIELD_DEFINITION ';
    const before = `${directive} type Query { a: Int }`;
    const after = `${directive} type Query { a: Int @cost(weight: "2") b: B } type B { c: Int @deprecated(reason: "Use a.") }`;
    expect(schemaChanges(before, after)).toEqual({ breaking: [], dangerous: [] });
  });

  it('are counted from the newest release, by number', () => {
    expect(newest(['1.9.graphql', '1.10.graphql', '0.3.graphql', 'README.md'])).toBe('1.10.graphql');
    expect(newest([])).toBeUndefined();
  });
});
