/** How often each value was stated, by which texts; a text counts once for a value. */
export class Tally {
  private readonly texts = new Map<string, Set<string>>();
  private readonly counted = new Map<string, number>();

  /** Notes that a text states the value. */
  add(value: string, text: string): void {
    this.texts.set(value, (this.texts.get(value) ?? new Set()).add(text));
  }

  /** Notes that another count found the value so often; the texts may be the same, so the greater number counts. */
  addCount(value: string, count: number): void {
    this.counted.set(value, Math.max(count, this.counted.get(value) ?? 0));
  }

  /** In how many texts the value stands. */
  countOf(value: string): number {
    return Math.max(this.texts.get(value)?.size ?? 0, this.counted.get(value) ?? 0);
  }

  /** The values, the most frequent first, ties by code point. */
  values(): readonly string[] {
    const all = [...new Set([...this.texts.keys(), ...this.counted.keys()])];
    return all.toSorted((a, b) => this.countOf(b) - this.countOf(a) || (a < b ? -1 : 1));
  }
}
