import { type GoldDocument, goldDocument } from './gold.js';
import { readTexts } from './gold-texts.js';
import type { QualityOptions } from './options.js';
import { isInPart } from './part.js';
import { readLines } from './read-lines.js';

/** A labelled document with the extractor's input line: the text and what is known about the document, no labels. */
export interface GoldEntry {
  readonly document: GoldDocument;
  readonly line: string;
}

type Chosen = Pick<QualityOptions, 'part' | 'every' | 'texts'>;
type Fields = Readonly<Record<string, unknown>>;

/** Yields the documents of a gold file that a run scores, in the file's order; those without a text are left out. */
export async function* readGold(file: string, { part, every, texts }: Chosen): AsyncGenerator<GoldEntry> {
  const joined = texts === null ? new Map() : await readTexts(texts, await idsWithoutText(file));
  let index = 0;
  for await (const raw of readLines(file)) {
    const chosen = index++ % every === 0;
    if (!chosen) continue;
    const labelled = JSON.parse(raw) as Fields;
    if (!isInPart(String(labelled.id), part)) continue;
    const fields = { ...joined.get(String(labelled.id)), ...labelled };
    const document = goldDocument(fields);
    if (document !== null) yield { document, line: requestLine({ ...fields, text: document.text }) };
  }
}

const requestLine = ({ id, number, type, issuer, date, text }: Fields): string =>
  JSON.stringify({ id, number, type, issuer, date, text });

async function idsWithoutText(file: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const line of readLines(file)) {
    const { id, text } = JSON.parse(line) as Fields;
    if (typeof text !== 'string') ids.add(String(id));
  }
  return ids;
}
