import type { Refusal } from '../domain/reading/refusal.js';

/** What standard input is called. */
export const STDIN = 'stdin';

/** The bytes of a file, or why they are not read. */
export type ReadBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What is known of a document beside its text; null for what is not. */
export interface GivenFacts {
  readonly url: string | null;
  readonly number: string | null;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly title: string | null;
}

/** A file that may be read. */
export interface SourceFile {
  readonly kind: 'file';
  /**
   * The path as it was given or found. A member of an archive is `archive.zip!folder/member.txt`. Bytes of a name that are no
   * UTF-8 stand as `\xe9`.
   */
  readonly path: string;
  /** The last part of the path: the name of the file or member. */
  readonly name: string;
  /**
   * What the file is called wherever its folder lies: the path below the folder that was named, or else the name; of a
   * member `archive.zip!folder/member.txt`.
   */
  readonly source: string;
  /** When it was last changed, in UTC as `Date.toISOString` writes it; null for standard input. A member's has no zone and counts as UTC. */
  readonly modifiedAt: string | null;
  /** What the file that it stands in says of its document. */
  readonly facts?: GivenFacts;
  /** Size in bytes, before anything is read; of a member, as the archive states it. */
  readonly size: number;
  /** Reads all of it. It can be read only until the next item is asked for. */
  readonly read: () => Promise<ReadBytes>;
}

/** A name that is not read: `left-out` where a rule passes over it in a folder or an archive, `refused` where it failed. */
export interface SourceRefusal {
  readonly kind: 'left-out' | 'refused';
  readonly path: string;
  readonly refusal: Refusal;
}

/** What a path names, or what lies below it. */
export type SourceItem = SourceFile | SourceRefusal;

/** Returns an item that says why a path is not read. */
export const refused = (path: string, refusal: Refusal): SourceRefusal => ({ kind: 'refused', path, refusal });

/** Returns an item that says why a path is passed over. */
export const leftOut = (path: string, refusal: Refusal): SourceRefusal => ({ kind: 'left-out', path, refusal });
