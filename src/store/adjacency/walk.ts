import { ASSURANCES, CITATION_KINDS } from '../../domain/reading/citation.js';
import type { TraceRequest } from '../legal-store.js';
import { compareText } from '../order.js';
import { type Adjacency, NONE } from './adjacency.js';
import { dayNumber, GONE, TYPE_MASK, typeCode } from './edge-code.js';
import type { IntColumn } from './int-column.js';

/** Later than every day. */
const NO_END = 99_999_999;
/** A level longer than this many times what fits is cut by its days first, which are numbers, before keys are compared. */
const MUCH_LONGER = 4;

/** A walk over more citations than it may look at. */
export class WalkTooLong extends Error {}

/** What a walk has kept, by numbers of documents. */
export interface Kept {
  /** In the order of the answer. */
  readonly documents: readonly number[];
  readonly depths: readonly number[];
  readonly stoppedBy: 'DOCUMENTS' | 'DEPTH' | null;
}

/** One walk over an adjacency, which must not change meanwhile. */
export class Walk {
  readonly #latest: number;
  readonly #passes: Uint8Array;
  readonly #first: IntColumn;
  readonly #next: IntColumn;
  readonly #far: IntColumn;
  /** 1 for documents that were kept or are looked at in this level. */
  readonly #seen: Uint8Array;
  #budget: number;

  /** @param budget how many citations and mentions may be looked at. */
  constructor(
    readonly graph: Adjacency,
    readonly request: TraceRequest,
    readonly start: number,
    budget: number,
  ) {
    this.#budget = budget;
    this.#seen = new Uint8Array(graph.documents.size);
    this.#latest = request.asOf === null ? NO_END : dayNumber(request.asOf);
    this.#passes = typesOf(request.kinds, request.assurance);
    const { firstOut, nextOut, to, firstIn, nextIn, from } = graph;
    const bases = request.direction === 'BASES';
    [this.#first, this.#next, this.#far] = bases ? [firstOut, nextOut, to] : [firstIn, nextIn, from];
  }

  /** Keeps level after level, of each the newest that fit. */
  keep(): Kept {
    const { depth, maxDocuments } = this.request;
    const documents = [this.start];
    const depths = [0];
    this.#seen[this.start] = 1;
    let frontier: readonly number[] = documents;
    for (let level = 1; level <= depth; level += 1) {
      const found = this.#neighbours(frontier);
      const room = maxDocuments - documents.length;
      frontier = this.#newest(found, room);
      for (const one of frontier) {
        documents.push(one);
        depths.push(level);
      }
      if (found.length > room) return { documents, depths, stoppedBy: 'DOCUMENTS' };
      if (frontier.length === 0) return { documents, depths, stoppedBy: null };
    }
    return { documents, depths, stoppedBy: this.#neighbours(frontier, 1).length > 0 ? 'DEPTH' : null };
  }

  /** Returns the citations among the documents kept, in the order of the answer, at most `limit`. */
  citations(documents: readonly number[], limit: number): readonly number[] {
    const { keys } = this.graph;
    const ordered = documents.toSorted((a, b) => compareText(keys[a] ?? '', keys[b] ?? ''));
    const ranks = new Map(ordered.map((one, rank) => [one, rank]));
    const found: number[] = [];
    for (const one of ordered) {
      if (found.length >= limit) break;
      found.push(...this.#citationsFrom(one, ranks));
    }
    return found.slice(0, limit);
  }

  /** Returns how many INFERRED citations were not followed to documents that `asOf` allows, at most `limit`. */
  inferredLeftOut(documents: readonly number[], limit: number): number {
    const { codes } = this.graph;
    const types = typesOf(this.request.kinds, ['INFERRED']);
    let count = 0;
    for (const one of documents) {
      for (let edge = this.#first.at(one); edge !== NONE && count < limit; edge = this.#next.at(edge)) {
        this.#spend();
        const code = codes.at(edge);
        if (code !== GONE && types[code & TYPE_MASK] && this.#isAllowed(this.#far.at(edge))) count += 1;
      }
    }
    return count;
  }

  /** Returns how many unlinked mentions of the kinds stand in the documents (BASES) or may mean one of them (DERIVED), at most `limit`. */
  unlinked(documents: readonly number[], limit: number): number {
    const { mentionKinds, firstMention, nextMention, firstLink, nextLink, linkMentions } = this.graph;
    const kinds = CITATION_KINDS.map((kind) => this.request.kinds.includes(kind));
    const bases = this.request.direction === 'BASES';
    const [first, next] = bases ? [firstMention, nextMention] : [firstLink, nextLink];
    const found = new Set<number>();
    for (const one of documents) {
      for (let at = first.at(one); at !== NONE && found.size < limit; at = next.at(at)) {
        this.#spend();
        const mention = bases ? at : linkMentions.at(at);
        if (kinds[mentionKinds.at(mention)]) found.add(mention);
      }
    }
    return found.size;
  }

  /** Returns the documents not kept, and allowed by `asOf`, to which a passing citation leads from the frontier, each once. */
  #neighbours(frontier: readonly number[], enough = Number.POSITIVE_INFINITY): readonly number[] {
    const { codes } = this.graph;
    const found: number[] = [];
    for (const one of frontier) {
      for (let edge = this.#first.at(one); edge !== NONE && found.length < enough; edge = this.#next.at(edge)) {
        this.#spend();
        const code = codes.at(edge);
        if (code === GONE || !this.#passes[code & TYPE_MASK]) continue;
        const other = this.#far.at(edge);
        if (this.#seen[other] === 1 || !this.#isAllowed(other)) continue;
        this.#seen[other] = 1;
        found.push(other);
      }
    }
    return found;
  }

  #newest(found: readonly number[], room: number): readonly number[] {
    const { days, keys } = this.graph;
    if (room === 0) return [];
    let newest = found;
    if (found.length > MUCH_LONGER * room) {
      const sorted = new Int32Array(found.length);
      for (const [at, one] of found.entries()) sorted[at] = days.at(one);
      const earliest = sorted.sort()[found.length - room] ?? 0;
      newest = found.filter((one) => days.at(one) >= earliest);
    }
    return newest
      .toSorted((a, b) => days.at(b) - days.at(a) || compareText(keys[b] ?? '', keys[a] ?? ''))
      .slice(0, room);
  }

  /** The citations that a document makes of others with a rank, by that and by kind. */
  #citationsFrom(document: number, ranks: ReadonlyMap<number, number>): readonly number[] {
    const { codes, firstOut, nextOut, to } = this.graph;
    const found: { readonly edge: number; readonly place: number }[] = [];
    for (let edge = firstOut.at(document); edge !== NONE; edge = nextOut.at(edge)) {
      this.#spend();
      const code = codes.at(edge);
      if (code === GONE || !this.#passes[code & TYPE_MASK]) continue;
      const rank = ranks.get(to.at(edge));
      if (rank !== undefined)
        found.push({ edge, place: rank * CITATION_KINDS.length + (KIND_RANKS[(code >> 2) & 15] ?? 0) });
    }
    return found.sort((a, b) => a.place - b.place).map(({ edge }) => edge);
  }

  #isAllowed(document: number): boolean {
    return this.graph.days.at(document) <= this.#latest || document === this.start;
  }

  #spend(): void {
    this.#budget -= 1;
    if (this.#budget < 0) throw new WalkTooLong();
  }
}

/** Places of the kinds in the order of their names. */
const KIND_RANKS = CITATION_KINDS.map((kind) => CITATION_KINDS.toSorted().indexOf(kind));

/** Returns for each kind and assurance whether it is asked for. */
function typesOf(kinds: TraceRequest['kinds'], assurance: TraceRequest['assurance']): Uint8Array {
  const asked = new Uint8Array(TYPE_MASK + 1);
  for (const kind of kinds) {
    for (const one of assurance) if (ASSURANCES.includes(one)) asked[typeCode(kind, one)] = 1;
  }
  return asked;
}
