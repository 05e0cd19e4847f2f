import type { Vote, VoteClaims } from './document-group.js';

/** Returns the value that most inputs give; in a tie, the one claimed with the earliest date, then the first by code point. */
export function majority(votes: readonly Vote[], get: (claims: VoteClaims) => string | null): string | null {
  const tally = new Map<string, { inputs: number; earliest: string }>();
  for (const vote of votes) {
    const value = get(vote.claims);
    if (value === null) continue;
    const sum = tally.get(value) ?? { inputs: 0, earliest: '9999' };
    const date = vote.claims.date ?? '9999';
    tally.set(value, { inputs: sum.inputs + vote.inputs, earliest: date < sum.earliest ? date : sum.earliest });
  }
  const ranked = [...tally].sort(
    ([a, x], [b, y]) =>
      y.inputs - x.inputs || (x.earliest < y.earliest ? -1 : x.earliest > y.earliest ? 1 : a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}
