import { describe, expect, it } from 'vitest';
import { loadMigrations, pendingMigrations } from './migrations.js';

describe('migrations', () => {
  it.each(['sqlite', 'neo4j'] as const)('of %s are numbered from 1 without gaps and have a text', (engine) => {
    const migrations = loadMigrations(engine);
    expect(migrations.map((one) => one.version)).toEqual(migrations.map((_, at) => at + 1));
    for (const { text } of migrations) expect(text.trim()).not.toBe('');
  });

  it('that are pending are those after the version of the store', () => {
    const migrations = [1, 2, 3].map((version) => ({ version, name: `00${version}-x`, text: ';' }));
    expect(pendingMigrations(migrations, 0, 'here')).toEqual(migrations);
    expect(pendingMigrations(migrations, 2, 'here')).toEqual(migrations.slice(2));
    expect(pendingMigrations(migrations, 3, 'here')).toEqual([]);
  });

  it('refuse a store that is ahead of the program, and say what to do', () => {
    expect(() => pendingMigrations([], 1, 'the store')).toThrow(
      expect.objectContaining({ code: 'NEWER_SCHEMA', message: expect.stringContaining('newer can-cu') }),
    );
  });
});
