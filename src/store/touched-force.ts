import { STATUS_KINDS } from '../domain/force.js';
import type { Difference } from './difference.js';
import { touchedRows } from './difference.js';
import type { AssertionRow, DocumentRow, MentionRow } from './rows.js';

/** What a save changes that the force of documents follows from. */
export interface TouchedForce {
  /** Ids of documents whose own dates change, or of which something else is asserted, also of their dates. */
  readonly documents: Set<string>;
  /** Ids of documents whose dates change for those that they repeal, replace or suspend. */
  readonly citing: Set<string>;
  /** Ids of mentions that stand in another provision. */
  readonly mentions: Set<string>;
}

/** Returns a record of a save that has changed nothing yet. */
export function noTouchedForce(): TouchedForce {
  return { documents: new Set(), citing: new Set(), mentions: new Set() };
}

/** Notes that a document is written; `before` is what was stored, null for a new one, which nothing stored refers to. */
export function touchDocument(touched: TouchedForce, before: DocumentRow | null, row: DocumentRow): void {
  if (ownDates(before) !== ownDates(row)) touched.documents.add(row.id);
  if (before !== null && actingDates(before) !== actingDates(row)) touched.citing.add(row.id);
}

/** Notes that mentions are written. */
export function touchMentions(touched: TouchedForce, { before, put }: Difference<MentionRow>): void {
  const places = new Map(before.map((row) => [row.id, placeOf(row)]));
  for (const { id, row } of put) if (places.has(id) && places.get(id) !== placeOf(row)) touched.mentions.add(id);
}

/** Notes that assertions come, change or go. */
export function touchAssertions(touched: TouchedForce, difference: Difference<AssertionRow>): void {
  for (const { kind, toId, setsEffect } of touchedRows(difference)) {
    if (setsEffect || STATUS_KINDS.some((one) => one === kind)) touched.documents.add(toId);
    if (setsEffect) touched.citing.add(toId);
  }
}

/** What of a document its own status follows from. */
function ownDates(row: DocumentRow | null): string {
  const parts = row?.partialEffects?.map(({ kind, day }) => [kind, day.value]) ?? [];
  return JSON.stringify([row?.effectiveFrom?.value, row?.expiredOn?.value, row?.checkedOn?.value, parts]);
}

/** What of a document the status of those that it cites follows from; the key gives it its place among too many. */
function actingDates({ key, issuedOn, effectiveFrom, expiredOn, partialEffects }: DocumentRow): string {
  const parts = partialEffects?.map(({ kind, provisions, day }) => [kind, provisions, day.value]) ?? [];
  return JSON.stringify([key, issuedOn?.value, effectiveFrom?.value, expiredOn?.value, parts]);
}

const placeOf = ({ documentId, section }: MentionRow): string => JSON.stringify([documentId, section]);
