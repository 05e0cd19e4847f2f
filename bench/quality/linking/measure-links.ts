import { namesAnother } from '../../../src/app/derivation/references.js';
import { saveInputs } from '../../../src/app/save-inputs.js';
import { textInput } from '../../../src/app/text-input.js';
import { completeSymbol } from '../../../src/domain/identity.js';
import type { VocabularyIndex } from '../../../src/domain/vocabulary-index.js';
import type { LegalStore } from '../../../src/store/legal-store.js';
import type { MentionRow, TextInput } from '../../../src/store/rows.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { bump, type Counts, count } from '../counts.js';
import { sentenceAround } from '../errors.js';
import { type Figures, figuresOf } from '../figures.js';
import type { GoldDocument, GoldReference } from '../gold.js';
import { readGold } from '../gold-file.js';
import { matchReferences } from '../match.js';
import type { QualityOptions } from '../options.js';
import { isInPart } from '../part.js';
import { symbolKey } from '../symbol-key.js';
import { fillCatalogue } from './catalogue.js';
import { goldTarget, type Target } from './gold-claims.js';
import { isRightLink, type LinkedMention, linkClass } from './link-outcomes.js';

/** A text with its labels that identify a document. */
interface LinkingText {
  readonly document: GoldDocument;
  readonly input: TextInput;
  /** By start of the mention as recognised. */
  readonly targets: ReadonlyMap<number, { readonly gold: GoldReference; readonly target: Target }>;
  readonly labels: number;
}

/**
 * Measures links: a store in memory with every document that the labels identify and look-alikes of each, then the
 * texts, one after the other, as they would be ingested. Prints the table and every wrong STATED link of the look part.
 */
export async function measureLinks(
  file: string,
  options: QualityOptions,
  vocabulary: VocabularyIndex,
  print: (line: string) => void,
): Promise<Figures> {
  const texts: LinkingText[] = [];
  for await (const { document } of readGold(file, options)) texts.push(linkingText(document, vocabulary));
  const store = await openSqliteStore(':memory:');
  try {
    const targets = texts.flatMap((text) => [...text.targets.values()].map(({ target }) => target));
    const size = await fillCatalogue(store, targets, vocabulary);
    print(`  ${size.targets} documents and ${size.lookAlikes} look-alikes`);
    print(
      `  labels ${texts.reduce((sum, { labels }) => sum + labels, 0)}, recognised and identified by the gold ${targets.length}`,
    );
    return await linkTexts(store, texts, options, vocabulary, print);
  } finally {
    await store.close();
  }
}

function linkingText(document: GoldDocument, vocabulary: VocabularyIndex): LinkingText {
  const { number, type, issuer, date } = document;
  const input = textInput(
    {
      content: document.text,
      reader: 'text/1',
      source: document.id,
      sourceUrl: null,
      retrievedOn: null,
      known: { number, type, issuer, date },
    },
    vocabulary,
  );
  const scored = input.reading.mentions.filter(namesAnother).map(({ start, end, claims }) => {
    const symbol = completeSymbol(claims, vocabulary) ?? claims.symbol;
    return { start, end, key: symbolKey(symbol), symbol };
  });
  const labels = inUtf16(document);
  const targets = matchReferences(labels, scored).flatMap((match) => {
    const [gold, mention] = [labels[match.gold], scored[match.predicted]];
    if (gold === undefined || mention === undefined || !match.sameNumber) return [];
    const target = goldTarget(withDateOfText(gold, labels), gold.symbol ?? mention.symbol, vocabulary);
    return target === null ? [] : [[mention.start, { gold, target }] as const];
  });
  return { document, input, targets: new Map(targets), labels: labels.length };
}

/** Labels of the same number in one text mean one document: a date that one of them has holds for all, where all dates agree. */
function withDateOfText(gold: GoldReference, labels: readonly GoldReference[]): GoldReference {
  if (gold.key === null || gold.date !== null) return gold;
  const dates = new Set(labels.filter(({ key }) => key === gold.key).flatMap(({ date }) => date ?? []));
  return dates.size === 1 ? { ...gold, date: [...dates][0] ?? null } : gold;
}

/** The labels with offsets in UTF-16, as readings have them. */
function inUtf16({ text, references }: GoldDocument): readonly GoldReference[] {
  if (!/[\ud800-\udfff]/.test(text)) return references;
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return references.map((each) => ({ ...each, start: offsets[each.start] ?? 0, end: offsets[each.end] ?? 0 }));
}

/** A measured mention with where it stands. */
interface Measured {
  readonly text: LinkingText;
  readonly gold: GoldReference;
  readonly target: Target;
  readonly linked: LinkedMention;
}

async function linkTexts(
  store: LegalStore,
  texts: readonly LinkingText[],
  options: QualityOptions,
  vocabulary: VocabularyIndex,
  print: (line: string) => void,
): Promise<Figures> {
  const [counts, table]: [Counts, Counts] = [new Map(), new Map()];
  for (const text of texts) {
    await saveInputs(store, vocabulary, { put: [text.input], remove: [] });
    for (const measured of await measuredMentions(store, text)) {
      countLink(counts, table, measured.linked);
      if (isListed(measured, options)) print(wrongLine(measured));
    }
    await saveInputs(store, vocabulary, { put: [], remove: [text.input.id] });
  }
  const figures = figuresOf(counts);
  for (const line of tableLines(table, figures)) print(line);
  return figures;
}

async function measuredMentions(store: LegalStore, text: LinkingText): Promise<readonly Measured[]> {
  const [derivation] = await store.derivations([text.input.id]);
  const rows = new Map(derivation?.mentions.map((row) => [row.start, row]));
  const measured: Measured[] = [];
  for (const [start, { gold, target }] of text.targets) {
    const linked = await linkedMention(store, rows.get(start), target);
    if (linked !== null) measured.push({ text, gold, target, linked });
  }
  return measured;
}

/** Wrong links are always listed, missing ones when errors are asked for; of the look part, unless forced. */
const isListed = ({ text, linked }: Measured, { errors, forceErrors }: QualityOptions): boolean =>
  !isRightLink(linked) &&
  (linked.targetId !== null || errors > 0) &&
  (forceErrors || isInPart(text.document.id, 'look'));

function wrongLine({ text: { document }, gold, target, linked }: Measured): string {
  const what = linked.targetId === null ? 'NO LINK' : 'WRONG';
  return `  ${what} ${linkClass(linked)} ${document.id} ${target.keys[0]} ${sentenceAround(document, gold.start, gold.end)}`;
}

const tableLines = (table: Counts, figures: Figures): readonly string[] => [
  ...[...table]
    .filter(([name]) => !name.endsWith('.right'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, total]) => `  ${name.padEnd(28)} ${String(total).padStart(6)}, right ${count(table, `${name}.right`)}`,
    ),
  ...Object.entries(figures).map(([name, value]) => `  ${name.padEnd(28)} ${value}`),
];

async function linkedMention(
  store: LegalStore,
  row: MentionRow | undefined,
  target: Target,
): Promise<LinkedMention | null> {
  const [document] = await store.findDocumentsByKey(target.keys.slice(0, 1));
  if (row === undefined || document === null || document === undefined) return null;
  const { state, assurance, reason, targetId } = row;
  return { state, assurance, reason, targetId, goldId: document.id };
}

function countLink(counts: Counts, table: Counts, linked: LinkedMention): void {
  const right = Number(isRightLink(linked));
  bump(table, linkClass(linked));
  bump(table, `${linkClass(linked)}.right`, right);
  const names = ['linking.all', ...(linked.assurance === null ? [] : [`linking.${linked.assurance.toLowerCase()}`])];
  for (const name of names) {
    bump(counts, name);
    bump(counts, `${name}.right`, right);
  }
}
