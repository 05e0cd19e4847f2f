import { CITATION_KINDS } from '../../domain/reading/citation.js';
import type { PlaceRow, UnlinkedRow } from '../listing.js';
import type { CitationRow } from '../rows.js';
import { dayNumber, dayText, edgeCode, GONE, sayingOf } from './edge-code.js';
import { IntColumn } from './int-column.js';
import { TextTable } from './text-table.js';

/** Ends a chain. */
export const NONE = -1;

/**
 * The documents and citations of a store as columns of numbers, with what a walk asks of them. Documents, citations and
 * unlinked mentions are numbered as they come; those of a document are chained, so that any may come at any time. What
 * goes is marked and keeps its place.
 */
export class Adjacency {
  readonly documents = new TextTable();
  /** Keys of the documents; those that are not there have none. */
  readonly keys: (string | undefined)[] = [];
  readonly days = new IntColumn();
  /** First citation that a document makes and receives, first unlinked mention in its texts, first link of one that may mean it. */
  readonly firstOut = new IntColumn();
  readonly firstIn = new IntColumn();
  readonly firstMention = new IntColumn();
  readonly firstLink = new IntColumn();

  readonly citations = new TextTable();
  readonly from = new IntColumn();
  readonly to = new IntColumn();
  readonly codes = new IntColumn();
  readonly effective = new IntColumn();
  readonly nextOut = new IntColumn();
  readonly nextIn = new IntColumn();

  /** Places of the kinds of unlinked mentions among all kinds, {@link GONE} for those that are gone. */
  readonly mentionKinds = new IntColumn();
  readonly nextMention = new IntColumn();
  /** Mentions of the links to what they may mean. */
  readonly linkMentions = new IntColumn();
  readonly nextLink = new IntColumn();

  #gone = 0;

  /** Bytes that columns and tables take, apart from the keys. */
  get bytes(): number {
    const parts = Object.values(this).filter((part) => part instanceof IntColumn || part instanceof TextTable);
    return parts.reduce((sum, part) => sum + part.bytes, 0);
  }

  /** Whether more is marked as gone than is there, so that it should be built anew. */
  get isWorn(): boolean {
    return 2 * this.#gone > this.citations.size + this.mentionKinds.length;
  }

  putDocument({ id, key, date }: PlaceRow): void {
    const number = this.#documentNumber(id);
    this.keys[number] = key;
    this.days.set(number, dayNumber(date));
  }

  removeDocument(id: string): void {
    const number = this.documents.numberOf(id);
    if (number !== NONE) this.keys[number] = undefined;
  }

  putCitation(row: CitationRow): void {
    const number = this.citations.add(row.id);
    if (number === this.from.length) this.#chainCitation(number, row);
    else if (this.codes.at(number) === GONE) this.#gone -= 1;
    this.codes.set(number, edgeCode(row));
    this.effective.set(number, dayNumber(row.effectiveFrom ?? ''));
  }

  removeCitation(id: string): void {
    const number = this.citations.numberOf(id);
    if (number === NONE || this.codes.at(number) === GONE) return;
    this.codes.set(number, GONE);
    this.#gone += 1;
  }

  /** Returns the row of a citation; `idOf` gives the ids of the documents at its ends. */
  citationOf(number: number, idOf: (document: number) => string): CitationRow {
    const day = this.effective.at(number);
    return {
      id: this.citations.textOf(number),
      fromId: idOf(this.from.at(number)),
      toId: idOf(this.to.at(number)),
      ...sayingOf(this.codes.at(number)),
      effectiveFrom: day === 0 ? null : dayText(day),
    };
  }

  addUnlinked({ documentId, kind, candidates }: UnlinkedRow): void {
    const document = this.#documentNumber(documentId);
    const number = this.mentionKinds.length;
    this.mentionKinds.push(CITATION_KINDS.indexOf(kind));
    this.nextMention.push(this.firstMention.at(document));
    this.firstMention.set(document, number);
    for (const candidate of candidates) {
      const meant = this.#documentNumber(candidate);
      this.nextLink.push(this.firstLink.at(meant));
      this.firstLink.set(meant, this.linkMentions.length);
      this.linkMentions.push(number);
    }
  }

  removeUnlinkedIn(documentId: string): void {
    const document = this.documents.numberOf(documentId);
    if (document === NONE) return;
    for (let one = this.firstMention.at(document); one !== NONE; one = this.nextMention.at(one)) {
      this.mentionKinds.set(one, GONE);
      this.#gone += 1;
    }
    this.firstMention.set(document, NONE);
  }

  #chainCitation(number: number, { fromId, toId }: CitationRow): void {
    const [from, to] = [this.#documentNumber(fromId), this.#documentNumber(toId)];
    this.from.push(from);
    this.to.push(to);
    this.codes.push(GONE);
    this.effective.push(0);
    this.nextOut.push(this.firstOut.at(from));
    this.firstOut.set(from, number);
    this.nextIn.push(this.firstIn.at(to));
    this.firstIn.set(to, number);
  }

  #documentNumber(id: string): number {
    const number = this.documents.add(id);
    if (number < this.days.length) return number;
    this.keys.push(undefined);
    this.days.push(0);
    for (const first of [this.firstOut, this.firstIn, this.firstMention, this.firstLink]) first.push(NONE);
    return number;
  }
}
