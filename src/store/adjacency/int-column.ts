const FIRST_ROOM = 1024;
/** How much a full column grows by: little, since columns are long. */
const GROWTH = 1.5;

/** A list of 32-bit numbers that grows. */
export class IntColumn {
  #values = new Int32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Bytes that the column takes. */
  get bytes(): number {
    return this.#values.byteLength;
  }

  /** Returns the number at a place, 0 behind the end. */
  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const longer = new Int32Array(Math.ceil(this.#length * GROWTH));
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }
}
