import { type Counts, count } from './counts.js';

/** Figures by name, between 0 and 1 (higher is better), rounded to four places. Counts have names that begin with `n.`. */
export type Figures = Readonly<Record<string, number>>;

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

interface Found {
  readonly hit: number;
  readonly gold: number;
  readonly said: number;
}

function precisionAndRecall(name: string, { hit, gold, said }: Found): Figures {
  if (gold === 0 && said === 0) return {};
  const [precision, recall] = [ratio(hit, said), ratio(hit, gold)];
  const f1 = ratio(2 * precision * recall, precision + recall);
  return {
    [`n.${name}`]: gold,
    [`${name}.precision`]: round(precision),
    [`${name}.recall`]: round(recall),
    [`${name}.f1`]: round(f1),
  };
}

/** Returns the figures computed from counts; those without labels in the gold are left out. */
export function figuresOf(counts: Counts): Figures {
  const found = (kind: string): Found => {
    const hit = count(counts, `hit.${kind}`);
    return { hit, gold: count(counts, `gold.${kind}`), said: hit + count(counts, `false.${kind}`) };
  };
  const [numbered, named] = [found('numbered'), found('named')];
  const all = { hit: numbered.hit + named.hit, gold: numbered.gold + named.gold, said: numbered.said + named.said };
  const provisions = (name: string): Figures => {
    const gold = count(counts, `${name}.gold`);
    const found = { hit: count(counts, `${name}.hit`), gold, said: count(counts, `${name}.predicted`) };
    return gold === 0 ? {} : precisionAndRecall(name, found);
  };
  return {
    ...precisionAndRecall('numbered', numbered),
    ...precisionAndRecall('named', named),
    ...precisionAndRecall('all', all),
    ...relationFigures(counts),
    ...accuracies(counts),
    ...provisions('pinpoints'),
    ...provisions('remote'),
  };
}

function relationFigures(counts: Counts): Figures {
  const kinds = [...counts.keys()].flatMap((name) => /^relation\.gold\.(.+)$/.exec(name)?.[1] ?? []).sort();
  if (kinds.length === 0) return {};
  const sum = (what: string): number =>
    kinds.reduce((total, kind) => total + count(counts, `relation.${what}.${kind}`), 0);
  const f1s = kinds.map((kind) => {
    const [hit, gold, said] = ['hit', 'gold', 'said'].map((what) => count(counts, `relation.${what}.${kind}`));
    return ratio(2 * (hit ?? 0), (gold ?? 0) + (said ?? 0));
  });
  return {
    'relation.accuracy': round(ratio(sum('hit'), sum('gold'))),
    'relation.macroF1': round(
      ratio(
        f1s.reduce((a, b) => a + b, 0),
        f1s.length,
      ),
    ),
    ...Object.fromEntries(kinds.map((kind, index) => [`relation.${kind}`, round(f1s[index] ?? 0)])),
  };
}

/** Figures of what is simply right or wrong, from the counts `x` and `x.right`. */
function accuracies(counts: Counts): Figures {
  const names = [...counts.keys()]
    .filter((name) => /^(rows|dates|issuers|heads|head\.\w+|linking\.\w+)$/.test(name))
    .sort();
  return Object.fromEntries(
    names.flatMap((name) => [
      [`n.${name}`, count(counts, name)],
      [name, round(ratio(count(counts, `${name}.right`), count(counts, name)))],
    ]),
  );
}
