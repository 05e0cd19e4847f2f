import { enclosingPaths } from '../domain/reading/provision-path.js';
import type { ProvisionRef } from './rows.js';

/** A path under which evidence is found: it names this very provision (`exact`), or only ones within it. */
export interface Scope {
  readonly path: string;
  readonly exact: boolean;
}

/** Returns where evidence that names these provisions is kept: under each of them, and under each that holds one; every path once. */
export function scopesOfNamed(paths: readonly string[]): readonly Scope[] {
  const named = new Set(paths);
  const holding = new Set(paths.flatMap(enclosingPaths).filter((path) => !named.has(path)));
  return [
    ...[...named].map((path) => ({ path, exact: true })),
    ...[...holding].map((path) => ({ path, exact: false })),
  ];
}

/** Returns where evidence of a provision is looked for: what names it or one within it, and what names one that holds it. */
export function scopesOfAsked(path: string): readonly Scope[] {
  const holding = enclosingPaths(path).map((outer) => ({ path: outer, exact: true }));
  return [{ path, exact: true }, { path, exact: false }, ...holding];
}

/** Returns the provision that an `after` of the listing stands for; a text without a space stands for a document before its first. */
export function provisionRefOf(after: string): ProvisionRef {
  const end = after.indexOf(' ');
  return end === -1 ? { documentId: after, path: '' } : { documentId: after.slice(0, end), path: after.slice(end + 1) };
}
