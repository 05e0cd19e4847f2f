import { Buffer } from 'node:buffer';
import { IntColumn } from './int-column.js';

const FIRST_ROOM = 1 << 15;
const FIRST_SLOTS = 1 << 11;
const GROWTH = 1.5;

/** Numbers texts in the order in which they come, from 0 on, in a few bytes more than their own. */
export class TextTable {
  #bytes = Buffer.alloc(FIRST_ROOM);
  readonly #ends = new IntColumn();
  readonly #hashes = new IntColumn();
  /** Numbers + 1 at the places that the texts' hashes give, 0 where none is; at most half of them are taken. */
  #slots = new Int32Array(FIRST_SLOTS);

  get size(): number {
    return this.#ends.length;
  }

  /** Bytes that the table takes. */
  get bytes(): number {
    return this.#bytes.length + this.#ends.bytes + this.#hashes.bytes + this.#slots.byteLength;
  }

  /** Returns the text of a number. */
  textOf(number: number): string {
    return this.#bytes.toString('utf8', this.#startOf(number), this.#ends.at(number));
  }

  /** Returns the number of a text, -1 where it has none. */
  numberOf(text: string): number {
    const end = this.#write(text);
    return (this.#slots[this.#slotOf(end, this.#hash(end))] ?? 0) - 1;
  }

  /** Returns the number of a text, a new one where it has none. */
  add(text: string): number {
    const end = this.#write(text);
    const hash = this.#hash(end);
    const slot = this.#slotOf(end, hash);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#ends.push(end);
    this.#hashes.push(hash);
    this.#slots[slot] = this.size;
    if (2 * this.size > this.#slots.length) this.#spread();
    return this.size - 1;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }

  /** Writes a text behind the last one, where it can be compared or stay; returns its end. */
  #write(text: string): number {
    const start = this.#startOf(this.size);
    const most = start + 3 * text.length;
    if (most > this.#bytes.length) {
      const longer = Buffer.alloc(Math.ceil(most * GROWTH));
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    return start + this.#bytes.write(text, start);
  }

  /** Returns the slot of the text behind the last one: where it is, or may be put. */
  #slotOf(end: number, hash: number): number {
    const start = this.#startOf(this.size);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return slot;
      const [from, to] = [this.#startOf(number), this.#ends.at(number)];
      if (to - from === end - start && this.#bytes.compare(this.#bytes, start, end, from, to) === 0) return slot;
    }
  }

  /** FNV-1a of the text behind the last one. */
  #hash(end: number): number {
    let hash = 0x811c9dc5;
    for (let at = this.#startOf(this.size); at < end; at += 1)
      hash = Math.imul(hash ^ (this.#bytes[at] ?? 0), 0x01000193);
    return hash ^ (hash >>> 15);
  }

  #spread(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.#hashes.at(number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}
