import type { Refusal } from '../../domain/reading/refusal.js';
import type { SourceLimits } from '../limits.js';

/** What may still be read of an archive, with the archives in it. */
export interface ArchiveBudget {
  /** How many archives it lies in, itself counted. */
  readonly depth: number;
  readonly left: { members: number; bytes: number };
}

/** Returns the budget of an archive that lies in no other. */
export const fullBudget = ({ members, archiveBytes }: SourceLimits): ArchiveBudget => ({
  depth: 1,
  left: { members, bytes: archiveBytes },
});

/** Takes bytes off the budget, or returns why there are not so many left. */
export function spend({ left }: ArchiveBudget, bytes: number, { archiveBytes }: SourceLimits): Refusal | null {
  if (bytes > left.bytes) return { code: 'ARCHIVE_TOO_LARGE', most: archiveBytes };
  left.bytes -= bytes;
  return null;
}
