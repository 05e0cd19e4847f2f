interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Labelled = Stretch & { readonly key: string | null };
type Recognised = Stretch & { readonly key: string };

/** A labelled and a recognised reference at the same place, by their indexes. */
export interface Match {
  readonly gold: number;
  readonly predicted: number;
  /** Whether the number is the same, or the label has none. */
  readonly sameNumber: boolean;
}

interface Pair extends Match {
  readonly shared: number;
}

/**
 * Returns which references are the same: their spans share at least half of the shorter one. Each is matched once; the
 * same number is preferred, then the longest overlap.
 */
export function matchReferences(gold: readonly Labelled[], predicted: readonly Recognised[]): readonly Match[] {
  const [takenGold, takenPredicted] = [new Set<number>(), new Set<number>()];
  return pairs(gold, predicted)
    .sort(bestFirst)
    .filter((pair) => {
      if (takenGold.has(pair.gold) || takenPredicted.has(pair.predicted)) return false;
      takenGold.add(pair.gold);
      takenPredicted.add(pair.predicted);
      return true;
    });
}

function pairs(gold: readonly Labelled[], predicted: readonly Recognised[]): Pair[] {
  return gold.flatMap((g, i) =>
    predicted.flatMap((p, j): readonly Pair[] => {
      const shared = sharedLength(g, p);
      if (shared <= 0 || shared * 2 < Math.min(g.end - g.start, p.end - p.start)) return [];
      return [{ gold: i, predicted: j, shared, sameNumber: g.key === null || p.key === g.key }];
    }),
  );
}

const bestFirst = (a: Pair, b: Pair): number =>
  Number(b.sameNumber) - Number(a.sameNumber) || b.shared - a.shared || b.gold - a.gold || b.predicted - a.predicted;

/** Returns how many code points two spans have in common; zero or less if they do not overlap. */
export const sharedLength = (a: Stretch, b: Stretch): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
