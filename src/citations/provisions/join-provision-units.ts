import type { PinpointPart } from '../../domain/reading/mention.js';

/** A provision that a text names, in tokens, not yet bound to its document. */
export interface WrittenPinpoint {
  readonly from: number;
  readonly to: number;
  readonly parts: Readonly<Partial<Record<PinpointPart, string>>>;
}

/** A provision's own number with its place: `5`, `5a`, `1.2`, `đ`, `IV`, `thứ hai`. */
export interface ProvisionLabel {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** How a unit is joined to the one before: of it ("khoản 2 Điều 5", "của"), or in a list. */
export type UnitConnector = 'OF' | 'BRACKET' | 'COMMA' | 'AND' | 'SEMICOLON';

/** One kind of unit with its numbers: "khoản 1, 2 và 3". */
export interface LabelledUnit {
  readonly part: PinpointPart;
  readonly labels: readonly ProvisionLabel[];
  readonly from: number;
  readonly to: number;
  readonly connector: UnitConnector;
}

/** How wide a unit is, the widest first. */
export const UNIT_RANK: Readonly<Record<PinpointPart, number>> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  clause: 5,
  point: 6,
  paragraph: 7,
};

/** The units of one provision, or of several that differ in the narrowest only. */
type Chain = LabelledUnit[];

const widest = (chain: Chain): LabelledUnit => chain.reduce((a, b) => (UNIT_RANK[b.part] < UNIT_RANK[a.part] ? b : a));
const narrowest = (chain: Chain): LabelledUnit =>
  chain.reduce((a, b) => (UNIT_RANK[b.part] > UNIT_RANK[a.part] ? b : a));

const NONE: readonly LabelledUnit[] = [];

/** How many provisions on a list looks for what stands once. */
const REACH = 24;

/**
 * Returns the provisions of a run of units. Units are one provision while each is wider than the one before ("điểm a
 * khoản 2 Điều 5", with commas too) or narrower right behind it ("Điều 5 khoản 2", "Điều 5 (khoản 2)"); a provision takes
 * the wider units that it lacks from the next one that has them ("khoản 1, khoản 2 Điều 3", "Điều 9, Điều 10 Mục 3"), in a
 * list that goes inwards from the one before ("Điều 5 khoản 1 và khoản 2").
 */
export function joinUnits(units: readonly LabelledUnit[]): readonly WrittenPinpoint[] {
  const chains: Chain[] = [];
  units.forEach((unit, index) => {
    const chain = chains.at(-1);
    if (chain && goesOn(chain, unit, units, index)) chain.push(unit);
    else chains.push([unit]);
  });
  const found: WrittenPinpoint[] = [];
  chains.forEach((chain, at) => {
    spread(chain, chains.length === 1 ? NONE : shared(chains, at), found);
  });
  return found;
}

function goesOn(chain: Chain, unit: LabelledUnit, units: readonly LabelledUnit[], index: number): boolean {
  const before = chain.at(-1) as LabelledUnit;
  const wider = UNIT_RANK[unit.part] < UNIT_RANK[before.part];
  if (unit.connector === 'AND' || unit.connector === 'SEMICOLON' || chain.some(({ part }) => part === unit.part))
    return false;
  if (unit.connector === 'OF') return wider || !isOfNext(units, index);
  if (unit.connector === 'BRACKET') return !wider;
  if (!wider) return UNIT_RANK[before.part] >= UNIT_RANK.article && !hasWiderBehind(units, index);
  if (unit.part === 'appendix') return !chain.some(({ part }) => part === 'article');
  return unit.part === 'article' || before.connector === 'COMMA' || UNIT_RANK[before.part] - UNIT_RANK[unit.part] === 1;
}

/** "Điều 5 khoản 2 Điều 6": a comma is missing. */
const isOfNext = (units: readonly LabelledUnit[], index: number): boolean => {
  const next = units[index + 1];
  return next?.connector === 'OF' && UNIT_RANK[next.part] < UNIT_RANK[(units[index] as LabelledUnit).part];
};

/** Whether a unit belongs to a wider one behind it ("Điều 5, khoản 2 Điều 6"), not to the one before. */
function hasWiderBehind(units: readonly LabelledUnit[], index: number): boolean {
  const rank = UNIT_RANK[(units[index] as LabelledUnit).part];
  for (let next = index + 1; next < Math.min(units.length, index + REACH); next++) {
    const { part, connector } = units[next] as LabelledUnit;
    if (connector === 'SEMICOLON') return false;
    if (UNIT_RANK[part] < rank) return UNIT_RANK[part] >= UNIT_RANK.article;
  }
  return false;
}

/** The wider units that stand once for several provisions. */
function shared(chains: readonly Chain[], at: number): readonly LabelledUnit[] {
  const chain = chains[at] as Chain;
  const own = widest(chain);
  const before = chains[at - 1];
  if (UNIT_RANK[own.part] > UNIT_RANK.article && before && chain[0]?.connector !== 'SEMICOLON' && goesInwards(before))
    return before.filter(({ part }) => UNIT_RANK[part] < UNIT_RANK[own.part]);
  const found: LabelledUnit[] = [];
  for (const other of chains.slice(at + 1, at + REACH)) {
    if (UNIT_RANK[own.part] <= UNIT_RANK.article && !isLike(other, own)) break;
    const limit = UNIT_RANK[(found.at(-1) ?? own).part];
    found.push(...other.filter(({ part }) => UNIT_RANK[part] < limit));
    if (found.some(({ part }) => UNIT_RANK[part] <= UNIT_RANK.article)) break;
  }
  return found;
}

/** A list of articles, of sections, …, without a semicolon. */
const isLike = (other: Chain, { part }: LabelledUnit): boolean =>
  other[0]?.connector !== 'SEMICOLON' && narrowest(other).part === part;

const goesInwards = (chain: Chain): boolean => {
  const [first, second] = chain;
  return first?.part === 'article' && second !== undefined && UNIT_RANK[second.part] > UNIT_RANK.article;
};

function spread(chain: Chain, wider: readonly LabelledUnit[], found: WrittenPinpoint[]): void {
  const { part, labels } = narrowest(chain);
  const around = new Map<PinpointPart, string>();
  for (const unit of chain) if (unit.part !== part) around.set(unit.part, textOf(unit));
  for (const unit of wider) if (unit.part !== part && !around.has(unit.part)) around.set(unit.part, textOf(unit));
  const from = chain.reduce((least, unit) => Math.min(least, unit.from), Number.MAX_SAFE_INTEGER);
  const to = chain.reduce((most, unit) => Math.max(most, unit.to), 0);
  for (const label of labels) {
    const parts: Partial<Record<PinpointPart, string>> = {};
    for (const [each, text] of around) parts[each] = text;
    parts[part] = label.text;
    found.push(labels.length === 1 ? { from, to, parts } : { from: label.from, to: label.to, parts });
  }
}

const textOf = ({ labels }: LabelledUnit): string =>
  labels.length === 1 ? (labels[0] as ProvisionLabel).text : labels.map(({ text }) => text).join(',');
