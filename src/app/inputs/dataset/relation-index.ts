import { HEADINGS } from './relation-headings.js';

/** A relation of a row: the position of the other row, and the index of its heading in {@link HEADINGS}. */
export interface IndexedRelation {
  readonly other: number;
  readonly heading: number;
}

/** The relations of all rows by the row whose document acts: nine bytes each, since a data set has millions. */
export interface RelationIndex {
  /** The relations in which the document of the row at this position acts, in the order added. */
  readonly of: (actor: number) => readonly IndexedRelation[];
}

/** Collects relations, to be indexed once all are known. */
export class RelationCollector {
  private actors = new Int32Array(1024);
  private others = new Int32Array(1024);
  private headings = new Uint8Array(1024);
  private size = 0;

  add(actor: number, { other, heading }: IndexedRelation): void {
    if (this.size === this.actors.length) this.grow();
    this.actors[this.size] = actor;
    this.others[this.size] = other;
    this.headings[this.size] = heading;
    this.size += 1;
  }

  /** Returns the index of all relations added, of so many rows. */
  index(rows: number): RelationIndex {
    const { starts, order } = this.byActor(rows);
    const { others, headings } = this;
    return {
      of: (actor) =>
        Array.from(order.subarray(starts[actor], starts[actor + 1]), (at) => ({
          other: others[at] ?? 0,
          heading: headings[at] ?? 0,
        })),
    };
  }

  /** Positions of the relations in the order of their actors, and where those of each begin: a counting sort. */
  private byActor(rows: number): { readonly starts: Int32Array; readonly order: Int32Array } {
    const actors = this.actors.subarray(0, this.size);
    const starts = new Int32Array(rows + 1);
    for (const actor of actors) starts[actor + 1] = (starts[actor + 1] ?? 0) + 1;
    for (let row = 0; row < rows; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
    const next = starts.slice();
    const order = new Int32Array(this.size);
    for (const [at, actor] of actors.entries()) {
      const place = next[actor] ?? 0;
      order[place] = at;
      next[actor] = place + 1;
    }
    return { starts, order };
  }

  private grow(): void {
    const grown = <A extends Int32Array | Uint8Array>(old: A, larger: A): A => {
      larger.set(old);
      return larger;
    };
    this.actors = grown(this.actors, new Int32Array(2 * this.size));
    this.others = grown(this.others, new Int32Array(2 * this.size));
    this.headings = grown(this.headings, new Uint8Array(2 * this.size));
  }
}
