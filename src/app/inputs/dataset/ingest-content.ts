import type { VocabularyIndex } from '../../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../../store/legal-store.js';
import type { RecordInput } from '../../../store/rows.js';
import type { TextToIngest } from '../decode-file.js';
import { ingestTexts } from '../ingest.js';
import type { DatasetReport } from './dataset-report.js';
import { CONTENT_COLUMNS } from './dataset-tables.js';
import { pageOf, recordIdOf, VBPL } from './row-record.js';
import { type Table, type TableRow, textOf } from './table.js';

/** Texts and characters of one transaction. */
const BATCH_TEXTS = 50;
const BATCH_CHARACTERS = 8 * 1024 * 1024;

/** What the rows of `content` are read with. */
export interface ContentSurroundings {
  /** Day of the snapshot, on which its texts were retrieved. */
  readonly asOf: string;
  readonly vocabulary: VocabularyIndex;
  readonly report: DatasetReport;
  /** Is told after each transaction how many rows have been read. */
  readonly onRows: (rows: number) => void;
}

/** A text that is older than the one that is stored changes nothing that is current. */
const TEXT_OUTCOMES = { NEW: 'NEW', CHANGED: 'CHANGED', OLDER: 'UNCHANGED', SAME: 'UNCHANGED' } as const;

interface Page {
  readonly id: string;
  readonly html: string;
}

/** Takes in the texts of `content`, each as a text of its row's document. A row without a record is left out and counted. */
export async function ingestContent(
  store: LegalStore,
  content: Table,
  surroundings: ContentSurroundings,
): Promise<void> {
  let batch: Page[] = [];
  let characters = 0;
  let rows = 0;
  for await (const piece of content.read(CONTENT_COLUMNS)) {
    for (const row of piece) {
      rows += 1;
      const page = pageOfRow(row, content.path, surroundings.report);
      if (page === null) continue;
      batch.push(page);
      characters += page.html.length;
      if (batch.length < BATCH_TEXTS && characters < BATCH_CHARACTERS) continue;
      await ingestPages(store, batch, surroundings);
      surroundings.onRows(rows);
      batch = [];
      characters = 0;
    }
  }
  if (batch.length === 0) return;
  await ingestPages(store, batch, surroundings);
  surroundings.onRows(rows);
}

function pageOfRow(row: TableRow, path: string, report: DatasetReport): Page | null {
  const [id, html] = [textOf(row, 'id', path), textOf(row, 'content_html', path)];
  if (id !== null && html !== null) return { id, html };
  report.texts.add(id === null ? 'ROW_MISSING' : 'EMPTY');
  return null;
}

async function ingestPages(
  store: LegalStore,
  pages: readonly Page[],
  { asOf, vocabulary, report }: ContentSurroundings,
): Promise<void> {
  const records = await store.getInputs(pages.map(({ id }) => recordIdOf(id)));
  const given = pages.flatMap((page, at) => {
    const record = records[at];
    return record?.kind === 'record' ? [{ page, record }] : [];
  });
  report.texts.add('ROW_MISSING', pages.length - given.length);
  const { texts } = await ingestTexts(
    store,
    vocabulary,
    given.map(({ page, record }) => textToIngest(page, record, asOf)),
  );
  for (const [at, text] of texts.entries()) {
    if (text.kind === 'ingested') report.texts.add(TEXT_OUTCOMES[text.change]);
    else {
      report.texts.add('REFUSED');
      report.refusals.push({ id: given[at]?.page.id ?? '', refusal: text.refusal });
    }
  }
}

/** The text of a page, with what its record knows of the document. A joint document's issuers are left to its letterhead. */
function textToIngest({ id, html }: Page, { claims }: RecordInput, asOf: string): TextToIngest {
  const { symbol, typeName, issuers, date } = claims;
  return {
    bytes: Buffer.from(html),
    name: `${id}.html`,
    ...{ source: VBPL, sourceUrl: pageOf(id), retrievedAt: `${asOf}T00:00:00.000Z` },
    known: { number: symbol, type: typeName, issuer: issuers.length === 1 ? (issuers[0] ?? null) : null, date },
  };
}
