import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CanCuError } from '../domain/errors.js';
import { packagePath } from './package-path.js';

/** One step of a store's schema. `version` counts from 1 without gaps; `name` is the file's name without its ending. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly text: string;
}

/** Engines with a schema of their own. */
export type MigrationEngine = 'sqlite' | 'neo4j';

const ENDINGS: Readonly<Record<MigrationEngine, string>> = { sqlite: '.sql', neo4j: '.cypher' };

/**
 * Returns the migrations of an engine, ascending by version, read from `schema/ENGINE/NNN-name.(sql|cypher)`.
 * Throws CORRUPT unless the numbers are 1, 2, 3, …: a package that lacks a migration must not touch a store.
 */
export function loadMigrations(engine: MigrationEngine): readonly Migration[] {
  const folder = packagePath(`schema/${engine}`);
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDINGS[engine]));
  return orderMigrations(
    engine,
    names.map((name) => readMigration(folder, name, ENDINGS[engine])),
  );
}

/**
 * Returns those migrations that a store of `version` (0 for an empty one) still needs, in order.
 * Throws NEWER_SCHEMA when the store was written by a newer program than this one.
 */
export function pendingMigrations(
  migrations: readonly Migration[],
  version: number,
  where: string,
): readonly Migration[] {
  if (version > migrations.length) {
    throw new CanCuError(
      'NEWER_SCHEMA',
      `${where} has schema version ${version}, this program knows up to ${migrations.length}: use a newer can-cu or another store`,
      version,
    );
  }
  return migrations.slice(version);
}

function readMigration(folder: string, file: string, ending: string): Migration {
  return {
    version: Number.parseInt(file, 10),
    name: file.slice(0, -ending.length),
    text: readFileSync(join(folder, file), 'utf8'),
  };
}

function orderMigrations(engine: MigrationEngine, migrations: readonly Migration[]): readonly Migration[] {
  const ordered = [...migrations].sort((a, b) => a.version - b.version);
  const names = ordered.map((migration) => migration.name);
  if (ordered.length === 0 || ordered.some((migration, index) => migration.version !== index + 1)) {
    throw new CanCuError(
      'CORRUPT',
      `schema/${engine} must hold migrations numbered 001, 002, …; found ${names.join(', ')}`,
      names,
    );
  }
  return ordered;
}
