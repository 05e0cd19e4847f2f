import type { PinpointPart } from '../../domain/reading/mention.js';
import { MOST_PINPOINT_PATHS } from '../../domain/reading/provision-path.js';

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

/** How a unit is joined to the one before it: as what that belongs to ("khoản 2 Điều 5", "của"), in brackets, or in a list. */
export type UnitConnector = 'OF' | 'BRACKET' | 'COMMA' | 'AND' | 'SEMICOLON';

/** One kind of unit with its numbers: "khoản 1, 2 và 3". */
export interface LabelledUnit {
  readonly part: PinpointPart;
  readonly labels: readonly ProvisionLabel[];
  readonly from: number;
  readonly to: number;
  readonly connector: UnitConnector;
}

/** The order of units from wide to narrow: a lower rank is wider. */
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

/** The units of one provision, or of several that differ only in the narrowest. */
type UnitChain = LabelledUnit[];

const widest = (chain: UnitChain): LabelledUnit =>
  chain.reduce((a, b) => (UNIT_RANK[b.part] < UNIT_RANK[a.part] ? b : a));
const narrowest = (chain: UnitChain): LabelledUnit =>
  chain.reduce((a, b) => (UNIT_RANK[b.part] > UNIT_RANK[a.part] ? b : a));

const NONE: readonly LabelledUnit[] = [];

/** How many units or provisions ahead a wider unit is looked for. */
const LOOK_AHEAD = 24;

/**
 * Returns the provisions of a run of units. Units make up one provision while each is wider than the one before it ("điểm a
 * khoản 2 Điều 5", also with commas) or a narrower one follows directly ("Điều 5 khoản 2", "Điều 5 (khoản 2)"). A provision
 * takes the wider units that it lacks from the next provision that has them ("khoản 1, khoản 2 Điều 3", "Điều 9, Điều 10
 * Mục 3"); in a list that goes from wide to narrow it takes them from the one before ("Điều 5 khoản 1 và khoản 2").
 */
export function joinUnits(units: readonly LabelledUnit[]): readonly WrittenPinpoint[] {
  const chains: UnitChain[] = [];
  units.forEach((unit, index) => {
    const chain = chains.at(-1);
    if (chain && continuesChain(chain, unit, units, index)) chain.push(unit);
    else chains.push([unit]);
  });
  const found: WrittenPinpoint[] = [];
  chains.forEach((chain, at) => {
    addPinpoints(chain, chains.length === 1 ? NONE : sharedUnits(chains, at), found);
  });
  return found;
}

function continuesChain(chain: UnitChain, unit: LabelledUnit, units: readonly LabelledUnit[], index: number): boolean {
  const before = chain.at(-1) as LabelledUnit;
  const wider = UNIT_RANK[unit.part] < UNIT_RANK[before.part];
  if (unit.connector === 'AND' || unit.connector === 'SEMICOLON' || chain.some(({ part }) => part === unit.part))
    return false;
  if (unit.connector === 'OF') return wider || !belongsToNext(units, index);
  if (unit.connector === 'BRACKET') return !wider;
  if (!wider) return UNIT_RANK[before.part] >= UNIT_RANK.article && !hasWiderAfter(units, index);
  if (unit.part === 'appendix') return !chain.some(({ part }) => part === 'article');
  return unit.part === 'article' || before.connector === 'COMMA' || UNIT_RANK[before.part] - UNIT_RANK[unit.part] === 1;
}

/** "Điều 5 khoản 2 Điều 6": the clause belongs to the article after it; a comma is missing. */
const belongsToNext = (units: readonly LabelledUnit[], index: number): boolean => {
  const next = units[index + 1];
  return next?.connector === 'OF' && UNIT_RANK[next.part] < UNIT_RANK[(units[index] as LabelledUnit).part];
};

/** Whether a unit belongs to a wider one after it ("Điều 5, khoản 2 Điều 6"), not to the one before. */
function hasWiderAfter(units: readonly LabelledUnit[], index: number): boolean {
  const rank = UNIT_RANK[(units[index] as LabelledUnit).part];
  for (let next = index + 1; next < Math.min(units.length, index + LOOK_AHEAD); next++) {
    const { part, connector } = units[next] as LabelledUnit;
    if (connector === 'SEMICOLON') return false;
    if (UNIT_RANK[part] < rank) return UNIT_RANK[part] >= UNIT_RANK.article;
  }
  return false;
}

/** The wider units that the chain at `at` lacks and shares with another chain of the list. */
function sharedUnits(chains: readonly UnitChain[], at: number): readonly LabelledUnit[] {
  const chain = chains[at] as UnitChain;
  const own = widest(chain);
  const before = chains[at - 1];
  if (
    UNIT_RANK[own.part] > UNIT_RANK.article &&
    before &&
    chain[0]?.connector !== 'SEMICOLON' &&
    narrowsFromArticle(before)
  )
    return before.filter(({ part }) => UNIT_RANK[part] < UNIT_RANK[own.part]);
  const found: LabelledUnit[] = [];
  for (const other of chains.slice(at + 1, at + LOOK_AHEAD)) {
    if (UNIT_RANK[own.part] <= UNIT_RANK.article && !isSameListMember(other, own)) break;
    const limit = UNIT_RANK[(found.at(-1) ?? own).part];
    found.push(...other.filter(({ part }) => UNIT_RANK[part] < limit));
    if (found.some(({ part }) => UNIT_RANK[part] <= UNIT_RANK.article)) break;
  }
  return found;
}

/** Whether a chain goes on with the list: the same narrowest unit, and no semicolon before it. */
const isSameListMember = (other: UnitChain, { part }: LabelledUnit): boolean =>
  other[0]?.connector !== 'SEMICOLON' && narrowest(other).part === part;

const narrowsFromArticle = (chain: UnitChain): boolean => {
  const [first, second] = chain;
  return first?.part === 'article' && second !== undefined && UNIT_RANK[second.part] > UNIT_RANK.article;
};

/** Adds the provisions of a chain, one for each number of its narrowest unit, with the given wider units. */
function addPinpoints(chain: UnitChain, wider: readonly LabelledUnit[], found: WrittenPinpoint[]): void {
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

/** The numbers of a wider unit, which each narrower provision repeats: as many as one provision can name. */
const textOf = ({ labels }: LabelledUnit): string =>
  labels.length === 1
    ? (labels[0] as ProvisionLabel).text
    : labels
        .slice(0, MOST_PINPOINT_PATHS)
        .map(({ text }) => text)
        .join(',');
