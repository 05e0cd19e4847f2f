import { effectDays } from '../../../src/domain/reading/effect.js';
import type { Assignment, Reading } from '../../../src/domain/reading/reading.js';
import { foldText } from '../../../src/domain/values/fold.js';
import type { VocabularyIndex } from '../../../src/domain/vocabulary/vocabulary-index.js';
import { sharedPinpoints as shared } from '../counts.js';
import { symbolKey } from '../symbol-key.js';
import type { GoldAssignment, IntakeGold } from './intake-gold.js';

/** The values of one field that the labels have and that were read, in comparable form. */
export interface FieldOutcome {
  readonly field: string;
  readonly gold: readonly string[];
  readonly said: readonly string[];
}

const one = (value: string | null | undefined): readonly string[] => (value ? [foldText(value)] : []);

/** Compares a reading with the labels, field by field. A document may give several outcomes of one field. */
export const scoreIntake = (
  gold: IntakeGold,
  reading: Reading,
  vocabulary: VocabularyIndex,
): readonly FieldOutcome[] => [
  ...headOutcomes(gold, reading, vocabulary),
  ...assignmentOutcomes(gold.assignments, reading.assignments),
  ...campaignOutcomes(gold, reading, vocabulary),
  ...closingOutcomes(gold, reading),
  ...effectOutcomes(gold, reading),
];

const bodyKey = (name: string, vocabulary: VocabularyIndex): string =>
  vocabulary.findBody(name, null, null)?.id ?? foldText(name);

function headOutcomes({ head: gold }: IntakeGold, { head }: Reading, vocabulary: VocabularyIndex): FieldOutcome[] {
  const key = (name: string): string => bodyKey(name, vocabulary);
  return [
    { field: 'head.type', gold: one(gold.type), said: one(head.typeName) },
    {
      field: 'head.number',
      gold: gold.number ? [symbolKey(gold.number)] : [],
      said: head.number ? [symbolKey(head.number.value)] : [],
    },
    { field: 'head.date', gold: one(gold.date), said: one(head.issuedOn?.value) },
    { field: 'head.place', gold: one(gold.place), said: one(head.place) },
    { field: 'head.issuers', gold: gold.issuers.map(key), said: head.issuers.map(key) },
    { field: 'head.title', gold: one(gold.title), said: one(head.title?.value) },
  ];
}

/** A label with the duty that was read at its place; either may be missing. */
interface Pair {
  readonly gold: GoldAssignment | null;
  readonly said: Assignment | null;
}

/** Pairs labels and readings by what they share of the text, the largest share first. */
function pairsOf(gold: readonly GoldAssignment[], said: readonly Assignment[]): readonly Pair[] {
  const shares = gold.flatMap((label) =>
    said.map((each) => ({ label, each, share: Math.min(label.end, each.end) - Math.max(label.start, each.start) })),
  );
  const taken = new Set<object>();
  const pairs: Pair[] = [];
  for (const { label, each, share } of shares.sort((a, b) => b.share - a.share)) {
    if (share <= 0 || taken.has(label) || taken.has(each)) continue;
    taken.add(label).add(each);
    pairs.push({ gold: label, said: each });
  }
  return [
    ...pairs,
    ...gold.filter((label) => !taken.has(label)).map((label) => ({ gold: label, said: null })),
    ...said.filter((each) => !taken.has(each)).map((each) => ({ gold: null, said: each })),
  ];
}

const BEGINNING = 5;
/** A duty is compared as a whole by `duty`, and by its first words where only its place matters. */
const beginning = (duty: string): string => foldText(duty).split(' ').slice(0, BEGINNING).join(' ');
const assignmentKey = (leads: readonly string[], duty: string): string =>
  [...leads.map(foldText), beginning(duty)].join(' | ');

function assignmentOutcomes(gold: readonly GoldAssignment[], said: readonly Assignment[]): FieldOutcome[] {
  return pairsOf(gold, said)
    .filter((pair) => pair.gold?.doubtful !== true)
    .flatMap((pair) => {
      const names = pair.said?.assignees.map(({ written }) => written) ?? [];
      const right = {
        field: 'assignments',
        gold: pair.gold ? [assignmentKey(pair.gold.leads, pair.gold.duty)] : [],
        said: pair.said ? [assignmentKey(names, pair.said.duty)] : [],
      };
      const leads = {
        field: 'assignments.leads',
        gold: pair.gold?.leads.map(foldText) ?? [],
        said: names.map(foldText),
      };
      if (pair.gold === null || pair.said === null) return [right, leads];
      return [right, leads, ...dutyOutcomes(pair.gold, pair.said)];
    });
}

const dutyOutcomes = (gold: GoldAssignment, said: Assignment): FieldOutcome[] => [
  {
    field: 'assignments.partners',
    gold: gold.with.map(foldText),
    said: said.partners.map(({ written }) => foldText(written)),
  },
  { field: 'assignments.duty', gold: one(gold.duty), said: one(said.duty) },
  { field: 'assignments.deadline', gold: one(gold.deadline), said: one(said.deadline) },
];

function campaignOutcomes(gold: IntakeGold, reading: Reading, vocabulary: VocabularyIndex): FieldOutcome[] {
  const by = (name: string | null | undefined): readonly string[] => (name ? [bodyKey(name, vocabulary)] : []);
  const key = ({ role, name }: { role: string; name: string }): string => `${role} ${foldText(name)}`;
  const said = new Map(reading.campaigns.map((each) => [key(each), each]));
  return [
    { field: 'campaigns', gold: gold.campaigns.map(key), said: [...said.keys()] },
    ...gold.campaigns.flatMap((label): FieldOutcome[] => {
      const found = said.get(key(label));
      if (found === undefined) return [];
      const period = ({ from, to }: { from: string | null; to: string | null }): readonly string[] =>
        from === null && to === null ? [] : [`${from} ${to}`];
      return [
        { field: 'campaigns.period', gold: period(label), said: found.period ? period(found.period) : [] },
        { field: 'campaigns.by', gold: by(label.by), said: by(found.launchedBy?.name) },
      ];
    }),
  ];
}

function closingOutcomes(gold: IntakeGold, { signatures, recipients }: Reading): FieldOutcome[] {
  const key = ({ name, office }: { name: string; office: string | null }): string => foldText(`${office}: ${name}`);
  return [
    { field: 'signers', gold: gold.signers.map(key), said: signatures.map(key) },
    {
      field: 'signers.capacity',
      gold: gold.signers.flatMap(({ capacity }) => one(capacity)),
      said: signatures.flatMap(({ capacity }) => one(capacity)),
    },
    {
      field: 'recipients',
      gold: gold.recipients.map(foldText),
      said: recipients.map(({ written }) => foldText(written)),
    },
  ];
}

function effectOutcomes(gold: IntakeGold, { effects, mentions }: Reading): FieldOutcome[] {
  const { effectiveFrom, expiredOn } = effectDays(effects);
  const ended = mentions.flatMap(({ kind, extent, claims: { symbol } }) =>
    symbol !== null && extent === 'WHOLE' && (kind === 'REPLACES' || kind === 'REPEALS') ? [symbolKey(symbol)] : [],
  );
  return [
    { field: 'effect.from', gold: one(gold.effect.from), said: one(effectiveFrom?.value) },
    { field: 'effect.to', gold: one(gold.effect.to), said: one(expiredOn?.value) },
    { field: 'effect.ends', gold: gold.ends.map(symbolKey), said: [...new Set(ended)] },
  ];
}

/** Returns how many values of an outcome are right. */
export const rightOf = ({ gold, said }: FieldOutcome): number => shared(gold, said).length;
