import { loadCatalogue } from '../../../src/app/inputs/load-catalogue.js';
import { saveInputs } from '../../../src/app/inputs/save-inputs.js';
import type { VocabularyIndex } from '../../../src/domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../../src/store/legal-store.js';
import { packagePath } from '../../../src/store/package-path.js';
import type { MentionRow } from '../../../src/store/rows.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { sentenceAround } from '../errors.js';
import type { Figures } from '../figures.js';
import type { GoldErrors } from '../gold-errors.js';
import { readGold } from '../gold-file.js';
import type { QualityOptions } from '../options.js';
import { isInPart } from '../part.js';
import { fillCatalogue } from './catalogue.js';
import { countLink, linkFigures, linkLines, newLinkCounts } from './link-counts.js';
import { isCounted, isRightLink, type LinkedMention, linkClass } from './link-outcomes.js';
import { type Asked, type LinkingText, linkingText } from './linking-text.js';

/**
 * Measures links. Fills a store in memory with every document that the labels identify and with look-alikes of each,
 * then adds the texts one by one as `ingest` would. Prints the tables and every wrong link of the look part; on request
 * also missing and inferred links.
 */
export async function measureLinks(
  file: string,
  options: QualityOptions,
  vocabulary: VocabularyIndex,
  wrong: GoldErrors,
  print: (line: string) => void,
): Promise<Figures> {
  const texts: LinkingText[] = [];
  for await (const { document } of readGold(file, options)) texts.push(linkingText(document, wrong, vocabulary));
  const store = await openSqliteStore(':memory:');
  try {
    if (options.catalogue) await loadCatalogue(store, vocabulary, packagePath('seed/catalogue'));
    const targets = texts.flatMap(({ asked }) => [...asked.values()].flatMap(({ target }) => target ?? []));
    const size = await fillCatalogue(store, targets, vocabulary);
    const sum = (of: (text: LinkingText) => number): number => texts.reduce((total, text) => total + of(text), 0);
    print(`  ${size.targets} documents and ${size.lookAlikes} look-alikes`);
    print(
      `  labels ${sum(({ labels }) => labels)}, recognised ${sum(({ recognised }) => recognised)}, of these identified by the gold ${targets.length}`,
    );
    return await linkTexts(store, texts, options, vocabulary, print);
  } finally {
    await store.close();
  }
}

/** A measured mention and its place. */
interface Measured {
  readonly text: LinkingText;
  readonly asked: Asked;
  readonly linked: LinkedMention;
}

async function linkTexts(
  store: LegalStore,
  texts: readonly LinkingText[],
  options: QualityOptions,
  vocabulary: VocabularyIndex,
  print: (line: string) => void,
): Promise<Figures> {
  const counts = newLinkCounts();
  for (const text of texts) {
    await saveInputs(store, vocabulary, { put: [text.input], remove: [] });
    for (const measured of await measuredMentions(store, text)) {
      const { linked, asked } = measured;
      countLink(counts, linked, [`type ${text.document.type ?? 'unknown'}`, `form ${asked.form}`]);
      if (isListed(measured, options)) print(lineOf(measured));
    }
    await saveInputs(store, vocabulary, { put: [], remove: [text.input.id] });
  }
  for (const line of linkLines(counts)) print(line);
  return linkFigures(counts);
}

async function measuredMentions(store: LegalStore, text: LinkingText): Promise<readonly Measured[]> {
  const [derivation] = await store.derivations([text.input.id]);
  const rows = new Map(derivation?.mentions.map((row) => [row.start, row]));
  const measured: Measured[] = [];
  for (const [start, asked] of text.asked) {
    const row = rows.get(start);
    const linked = row === undefined ? null : await linkedMention(store, row, asked);
    if (linked !== null && isCounted(linked)) measured.push({ text, asked, linked });
  }
  return measured;
}

/** Lists wrong links always, missing and inferred ones on request; only those of the look part, unless forced. */
const isListed = ({ text, linked }: Measured, { errors, forceErrors }: QualityOptions): boolean =>
  ((!isRightLink(linked) && linked.targetId !== null) ||
    (errors > 0 && (!isRightLink(linked) || linked.assurance === 'INFERRED'))) &&
  (forceErrors || isInPart(text.document.id, 'look'));

function lineOf({ text: { document }, asked, linked }: Measured): string {
  const what = linked.targetId === null ? 'NO LINK' : isRightLink(linked) ? 'RIGHT' : 'WRONG';
  const wanted = asked.target?.keys[0] ?? 'nothing';
  return `  ${what} ${linkClass(linked)} ${document.id} ${wanted} ${sentenceAround(document, asked.start, asked.end)}`;
}

async function linkedMention(store: LegalStore, row: MentionRow, { target }: Asked): Promise<LinkedMention | null> {
  const [document] = target === null ? [] : await store.findDocumentsByKey(target.keys.slice(0, 1));
  if (target !== null && !document) return null;
  const { state, assurance, reason, targetId } = row;
  return { state, assurance, reason, targetId, goldId: document?.id ?? null };
}
