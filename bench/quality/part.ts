import { createHash } from 'node:crypto';

/** Parts of the data: one for looking at errors, one that is only measured, or both. */
export const PARTS = ['look', 'measure', 'all'] as const;
/** One of {@link PARTS}. */
export type Part = (typeof PARTS)[number];

/** Returns the part of a document: `look` if the first hexadecimal digit of the SHA-1 of its id is even. */
export function partOf(id: string): Exclude<Part, 'all'> {
  const digit = createHash('sha1').update(id).digest('hex').charAt(0);
  return Number.parseInt(digit, 16) % 2 === 0 ? 'look' : 'measure';
}

/** Returns whether a document belongs to the requested part. */
export const isInPart = (id: string, part: Part): boolean => part === 'all' || partOf(id) === part;
