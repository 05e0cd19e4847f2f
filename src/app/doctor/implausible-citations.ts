import type { Assurance, CitationKind } from '../../domain/reading/citation.js';
import type { AssertionRow, DocumentRow, MentionRow } from '../../store/rows.js';
import type { Implausible } from './implausible.js';

/** By id, the key, type and day of issue of each document. */
export type KnownDays = ReadonlyMap<string, Pick<DocumentRow, 'key' | 'type'> & { readonly date: string | null }>;

const SURE: readonly (Assurance | null)[] = ['REVIEWED', 'STATED', 'RECORDED'];
const MOST_QUOTES = 3;

/**
 * Collects the edges of which texts or catalogues are sure, and which lead to a document that is later than their own. Those
 * of consolidated texts are left out: their date may be that of the document that they consolidate.
 */
export class LaterCited {
  readonly #found = new Map<string, Implausible & { readonly evidence: string[] }>();

  constructor(readonly days: KnownDays) {}

  /** Looks at a mention. */
  addMention({ role, documentId, targetId, assurance, kind, quote, section }: MentionRow): void {
    if (role !== 'CITING' || targetId === null || !SURE.includes(assurance)) return;
    this.#add(documentId, kind ?? 'REFERS', targetId, section === null ? quote : `${section}: ${quote}`);
  }

  /** Looks at what a catalogue records. */
  addRecorded({ evidence, assurance, fromId, kind, toId }: AssertionRow): void {
    if (evidence.kind === 'record' && SURE.includes(assurance)) this.#add(fromId, kind, toId, evidence.id);
  }

  /** Returns a finding for each edge. */
  findings(): readonly Implausible[] {
    return [...this.#found.values()];
  }

  #add(fromId: string, kind: CitationKind, toId: string, quote: string): void {
    const [citing, cited] = [this.days.get(fromId), this.days.get(toId)];
    if (!citing?.date || !cited?.date || cited.date <= citing.date || citing.type === 'CONSOLIDATED_TEXT') return;
    const edge = `${fromId} ${kind} ${toId}`;
    const message = `of ${citing.date} ${kind} ${cited.key}, which is of ${cited.date}`;
    const known = this.#found.get(edge) ?? { code: 'LATER_CITED', where: citing.key, message, evidence: [] };
    this.#found.set(edge, known);
    if (known.evidence.length < MOST_QUOTES) known.evidence.push(quote);
  }
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
