/** Counts what is left out, by the reason. */
export class LeftOut {
  private readonly counts = new Map<string, number>();

  /** Counts one more, and returns that nothing is taken. */
  note(reason: string): readonly never[] {
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
    return [];
  }

  /** The reasons with their counts, the most frequent first. */
  lines(): readonly string[] {
    return [...this.counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `left out ${count}: ${reason}`);
  }
}
