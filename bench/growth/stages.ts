import { graphOfInputs } from '../../src/app/derivation/graph-of-inputs.js';
import { saveInputs } from '../../src/app/inputs/save-inputs.js';
import { textInput } from '../../src/app/inputs/text-input.js';
import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import { readBytes } from '../../src/intake/bytes/read-bytes.js';
import { readText } from '../../src/intake/read-text.js';
import type { TextInput } from '../../src/store/rows.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';

/** What is done with a text: `extract` reads it as it is, as the API does; `ingest` reads bytes, and `save` what that made. */
export const STAGES = ['extract', 'ingest', 'save'] as const;
/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** Does a stage with what the stages before it made, and returns how many seconds of processor time it took. */
export type Run = () => Promise<number>;

/** What a text makes: its stages, and how much is saved of it. */
export interface Prepared {
  readonly stages: Readonly<Record<Stage, Run>>;
  /** Rows that are saved of a text. Empty where a reader refuses it. */
  readonly rows: () => SavedRows;
}

/** How many rows a text contributes. */
export interface SavedRows {
  readonly mentions: number;
  readonly assertions: number;
  readonly others: number;
  /** UTF-16 units of the rows, written as JSON. */
  readonly size: number;
}

const unregistered = (): null => null;

/** Returns what is run for a text. */
export function prepare(text: string, vocabulary: VocabularyIndex): Prepared {
  const bytes = new TextEncoder().encode(text);
  const ingest = (): TextInput | null => {
    const read = readBytes(bytes, { name: 'a.txt' });
    if (read.kind === 'refused') return null;
    return textInput({ content: read.content, reader: read.reader, ...SOURCE }, vocabulary);
  };
  let ingested: TextInput | null | undefined;
  const input = (): TextInput | null => {
    if (ingested === undefined) ingested = ingest();
    return ingested;
  };
  const derive = (input: TextInput | null) => (input ? graphOfInputs([input], unregistered, vocabulary) : null);
  return {
    stages: {
      extract: () => timed(() => void readText(text, null, vocabulary)),
      ingest: () => timed(() => void derive(ingest())),
      save: () => timeOfSaving(input(), vocabulary),
    },
    rows: () => countRows(derive(input())),
  };
}

const SOURCE = { source: 'a.txt', sourceUrl: null, retrievedAt: null, known: null };

async function timed(run: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  return process.cpuUsage(before).user / 1e6;
}

async function timeOfSaving(input: TextInput | null, vocabulary: VocabularyIndex): Promise<number> {
  if (input === null) return 0;
  const store = await openSqliteStore(':memory:');
  try {
    return await timed(async () => void (await saveInputs(store, vocabulary, { put: [input], remove: [] })));
  } finally {
    await store.close();
  }
}

function countRows(graph: ReturnType<typeof graphOfInputs> | null): SavedRows {
  const derivations = graph?.derivations ?? [];
  const sum = (count: (derivation: (typeof derivations)[number]) => number): number =>
    derivations.reduce((total, derivation) => total + count(derivation), 0);
  return {
    mentions: sum(({ mentions }) => mentions.length),
    assertions: sum(({ assertions }) => assertions.length),
    others: sum(
      ({ references, sections, campaignRoles }) => references.length + sections.length + campaignRoles.length,
    ),
    size: JSON.stringify(graph ?? '').length,
  };
}
