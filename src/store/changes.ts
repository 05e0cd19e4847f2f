import { compareText } from './order.js';
import { distinct } from './rows-by-key.js';

/** How many saves a store remembers. */
export const KEPT_SAVES = 100;
/** Most ids that it remembers of one save; of a larger one only that it was. */
export const MOST_IDS = 5000;

/** Ids of what saves put or removed. */
export interface ChangedIds {
  readonly documents: readonly string[];
  readonly citations: readonly string[];
  /** Documents in whose texts mentions were put or removed. */
  readonly mentionsIn: readonly string[];
}

/** What saves changed, each id once, ascending, and the content that they led to. */
export interface Changes extends ChangedIds {
  readonly version: number;
  readonly revision: string;
}

/** What a save has changed so far. */
export interface ChangesOfSave {
  readonly documents: Set<string>;
  readonly citations: Set<string>;
  readonly mentionsIn: Set<string>;
}

/** Returns a record of a save that has changed nothing yet. */
export function noChanges(): ChangesOfSave {
  return { documents: new Set(), citations: new Set(), mentionsIn: new Set() };
}

/** Returns what a store remembers of a save as JSON, null where that is only that it was. */
export function rememberedChanges({ documents, citations, mentionsIn }: ChangesOfSave): string | null {
  if (documents.size + citations.size + mentionsIn.size > MOST_IDS) return null;
  const ids: ChangedIds = { documents: [...documents], citations: [...citations], mentionsIn: [...mentionsIn] };
  return JSON.stringify(ids);
}

/** Returns what several saves changed, with the content that they led to; null where one was too large, or all are. */
export function sumChanges(
  present: Pick<Changes, 'version' | 'revision'>,
  saves: readonly (ChangedIds | null)[],
  limit: number,
): Changes | null {
  const known = saves.flatMap((one) => one ?? []);
  if (known.length < saves.length) return null;
  const [documents, citations, mentionsIn] = [
    distinct(known.flatMap((one) => one.documents)).sort(compareText),
    distinct(known.flatMap((one) => one.citations)).sort(compareText),
    distinct(known.flatMap((one) => one.mentionsIn)).sort(compareText),
  ];
  if (documents.length + citations.length + mentionsIn.length > limit) return null;
  return { ...present, documents, citations, mentionsIn };
}
