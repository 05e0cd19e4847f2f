import { enclosingPaths } from '../domain/reading/provision-path.js';
import type { ProvisionRef } from './rows.js';

/** A path under which evidence is entered. `exact`: the evidence names this very provision; otherwise only provisions within it. */
export interface ProvisionScope {
  readonly path: string;
  readonly exact: boolean;
}

/** Returns the scopes under which evidence that names these provisions is entered: each of them, and each that holds one; every path once. */
export function enteredScopes(paths: readonly string[]): readonly ProvisionScope[] {
  const named = new Set(paths);
  const holding = new Set(paths.flatMap(enclosingPaths).filter((path) => !named.has(path)));
  return [
    ...[...named].map((path) => ({ path, exact: true })),
    ...[...holding].map((path) => ({ path, exact: false })),
  ];
}

/** Returns the scopes under which evidence of a provision is looked for: what names it, one within it, or one that holds it. */
export function searchedScopes(path: string): readonly ProvisionScope[] {
  const holding = enclosingPaths(path).map((outer) => ({ path: outer, exact: true }));
  return [{ path, exact: true }, { path, exact: false }, ...holding];
}

/** Returns the provision after which a listing goes on, from its `after`. Without a space in it, that is the start of a document. */
export function provisionRefOf(after: string): ProvisionRef {
  const end = after.indexOf(' ');
  return end === -1 ? { documentId: after, path: '' } : { documentId: after.slice(0, end), path: after.slice(end + 1) };
}
