import { checkTrace } from '../arguments.js';
import type { LegalStore, Trace, TraceRequest } from '../legal-store.js';
import { override } from '../override.js';
import type { DocumentRow } from '../rows.js';
import { catchUp, readSnapshot, type Snapshot } from './snapshot.js';
import { type MemoryTrace, traceInMemory } from './trace.js';

/** What is kept beside a store, and when. */
export interface AdjacencyOptions {
  /** Most citations that are kept, at some 100 bytes each; a larger store answers walks by itself. */
  readonly most: number;
  /** Fewest that are worth it; 20,000. */
  readonly fewest?: number;
  /** Citations and mentions that one walk may look at before the store walks by itself; 150,000. */
  readonly budget?: number;
  /** After a reading of all citations the next one waits this many times as long as that took; 10. */
  readonly rest?: number;
}

/** A store that walks in memory. */
export interface StoreWithAdjacency {
  readonly store: LegalStore;
  /** Resolves when the adjacency has been read, or was found not to be worth it. */
  readonly ready: () => Promise<void>;
}

const FEWEST = 20_000;
const REST = 10;
/** Least milliseconds between two readings of all citations. */
const LEAST_REST = 60_000;
/** How often a walk is repeated because others save meanwhile, before the store walks by itself. */
const ATTEMPTS = 3;

/**
 * Returns the store with walks over an adjacency that is kept in memory: built in the background at the first walk, and brought up
 * to date where an answer finds that others saved. Until it is there, and where too much has changed, the store itself
 * walks. An answer is of one revision: that of the adjacency, at which the rows of its documents are read.
 */
export function withAdjacency(base: LegalStore, options: AdjacencyOptions): StoreWithAdjacency {
  const kept = keepSnapshot(base, options);
  const over = (store: LegalStore): LegalStore =>
    override(store, {
      withSignal: (signal) => over(store.withSignal(signal)),
      trace: async (request) => (await traceKept(store, kept, request)) ?? store.trace(request),
    });
  return { store: over(base), ready: kept.ready };
}

async function traceKept(store: LegalStore, kept: KeptSnapshot, request: TraceRequest): Promise<Trace | null> {
  checkTrace(request);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const snapshot = kept.present();
    if (snapshot === null) return null;
    const found = traceInMemory(snapshot.graph, request, kept.budget);
    const documents = found?.documents ?? [{ id: request.start, depth: 0 }];
    const rows = await store.getDocumentsAt(
      documents.map(({ id }) => id),
      snapshot.revision,
    );
    if (rows !== null) return found === null ? null : { ...found, documents: withRows(documents, rows) };
    await kept.renew(snapshot);
  }
  return null;
}

function withRows(documents: MemoryTrace['documents'], rows: readonly (DocumentRow | null)[]): Trace['documents'] {
  return rows.flatMap((row, at) => (row === null ? [] : [{ row, depth: documents[at]?.depth ?? 0 }]));
}

interface KeptSnapshot {
  readonly budget: number | undefined;
  /** The snapshot, null where there is none; then one is read in the background when it is time. */
  present(): Snapshot | null;
  /** Brings it up to date, or lets go of it. */
  renew(old: Snapshot): Promise<void>;
  ready(): Promise<void>;
}

function keepSnapshot(store: LegalStore, options: AdjacencyOptions): KeptSnapshot {
  const { most, fewest = FEWEST, rest = REST } = options;
  let snapshot: Snapshot | null = null;
  let reading: Promise<void> | null = null;
  let renewing: Promise<void> | null = null;
  let notBefore = 0;
  const read = async (): Promise<void> => {
    const start = performance.now();
    const found = await readSnapshot(store, most).catch(() => null);
    const end = performance.now();
    snapshot = found !== null && found.graph.citations.size >= fewest ? found : null;
    notBefore = rest === 0 ? 0 : end + Math.max(LEAST_REST, rest * (end - start));
    reading = null;
  };
  const present = (): Snapshot | null => {
    if (snapshot === null && reading === null && performance.now() >= notBefore) reading = read();
    return snapshot;
  };
  return {
    budget: options.budget,
    present,
    renew: async (old) => {
      if (snapshot?.revision !== old.revision) return;
      renewing ??= catchUp(store, old)
        .then((next) => {
          snapshot = next;
        })
        .finally(() => {
          renewing = null;
        });
      await renewing;
    },
    ready: async () => {
      present();
      await reading;
    },
  };
}
