import type { Assurance, CitationKind } from '../../domain/reading/citation.js';
import type { AssertionRow, DocumentRow, MentionRow } from '../../store/rows.js';
import type { Implausible } from './implausible.js';

/** By id, the key and day of issue of each document. */
export type KnownDays = ReadonlyMap<string, Pick<DocumentRow, 'key'> & { readonly date: string | null }>;

const SURE: readonly (Assurance | null)[] = ['REVIEWED', 'STATED', 'RECORDED'];

/** Returns a finding where a mention is sure to cite a document that is later than its own. */
export function laterCited(mention: MentionRow, days: KnownDays): readonly Implausible[] {
  const { role, documentId, targetId, assurance, kind, quote, section } = mention;
  if (role !== 'CITING' || targetId === null || !SURE.includes(assurance)) return [];
  return later(documentId, kind ?? 'REFERS', targetId, [section === null ? quote : `${section}: ${quote}`], days);
}

/** Returns a finding where a catalogue records a relation to a document that is later than the one that it is of. */
export function laterRecorded(assertion: AssertionRow, days: KnownDays): readonly Implausible[] {
  const { evidence, assurance, fromId, kind, toId } = assertion;
  if (evidence.kind !== 'record' || !SURE.includes(assurance)) return [];
  return later(fromId, kind, toId, [evidence.id], days);
}

function later(
  fromId: string,
  kind: CitationKind,
  toId: string,
  evidence: readonly string[],
  days: KnownDays,
): readonly Implausible[] {
  const [citing, cited] = [days.get(fromId), days.get(toId)];
  if (!citing?.date || !cited?.date || cited.date <= citing.date) return [];
  const message = `of ${citing.date} ${kind} ${cited.key}, which is of ${cited.date}`;
  return [{ code: 'LATER_CITED', where: citing.key, message, evidence }];
}

/** Collects the other days under which texts name a law without its number. */
export class AgreedDates {
  readonly #texts = new Map<string, Map<string, string>>();

  /** Looks at a mention; what it says counts once for each text. */
  add({ targetId, reason, claims, documentId, quote }: MentionRow): void {
    if (targetId === null || reason !== 'DATE_MISPRINTED' || claims.symbol !== null) return;
    const place = `${targetId} ${claims.date}`;
    const texts = this.#texts.get(place) ?? new Map<string, string>();
    this.#texts.set(place, texts);
    if (!texts.has(documentId)) texts.set(documentId, quote);
  }

  /** Returns a finding for each day on which two texts or more agree. */
  findings(days: KnownDays): readonly Implausible[] {
    return [...this.#texts]
      .filter(([, texts]) => texts.size > 1)
      .map(([place, texts]) => {
        const [targetId = '', date = ''] = place.split(' ');
        const { key = targetId, date: known = null } = days.get(targetId) ?? {};
        return {
          code: 'DATE_AGREED',
          where: key,
          message: `is of ${known}, and ${texts.size} texts name it with ${date}`,
          evidence: [...texts].slice(0, 3).map(([id, quote]) => `${days.get(id)?.key ?? id}: ${quote}`),
        };
      });
  }
}
