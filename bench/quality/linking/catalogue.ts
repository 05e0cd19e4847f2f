import { withTokens } from '../../../src/app/derivation/input-tokens.js';
import { digest } from '../../../src/app/digest.js';
import { saveInputs } from '../../../src/app/inputs/save-inputs.js';
import { keysOf } from '../../../src/domain/identity/document-keys.js';
import type { Claims } from '../../../src/domain/reading/mention.js';
import type { VocabularyIndex } from '../../../src/domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../../src/store/legal-store.js';
import type { RecordInput } from '../../../src/store/rows.js';
import type { Target } from './gold-claims.js';
import { lookAlikes } from './look-alikes.js';

const BATCH = 250;

/** How many documents a catalogue holds. */
export interface CatalogueSize {
  readonly targets: number;
  readonly lookAlikes: number;
}

/** Fills the store with a record of every target and of its look-alikes; a look-alike with the key of a target is left out. */
export async function fillCatalogue(
  store: LegalStore,
  targets: readonly Target[],
  vocabulary: VocabularyIndex,
): Promise<CatalogueSize> {
  const wanted = commonest(targets);
  const taken = new Set(targets.flatMap(({ keys }) => keys));
  const similar = new Map<string, Claims>();
  for (const claims of wanted.values()) {
    for (const other of lookAlikes(claims, vocabulary)) {
      const keys = keysOf(other, vocabulary);
      if (keys.length > 0 && !keys.some((key) => taken.has(key))) similar.set(keys.join(' '), other);
    }
  }
  const records = [...wanted.values(), ...similar.values()].map((claims) => recordOf(claims, vocabulary));
  for (let from = 0; from < records.length; from += BATCH) {
    await saveInputs(store, vocabulary, { put: records.slice(from, from + BATCH), remove: [] });
  }
  return { targets: wanted.size, lookAlikes: similar.size };
}

/** The claims of every document by its keys, as most of its labels state them, so that a misprinted date is outvoted. */
function commonest(targets: readonly Target[]): ReadonlyMap<string, Claims> {
  const stated = new Map<string, Map<string, { readonly claims: Claims; readonly times: number }>>();
  for (const { keys, claims } of targets) {
    const document = stated.get(keys.join(' ')) ?? new Map();
    stated.set(keys.join(' '), document);
    document.set(claims.date ?? '', { claims, times: (document.get(claims.date ?? '')?.times ?? 0) + 1 });
  }
  return new Map(
    [...stated].map(([keys, versions]) => [
      keys,
      [...versions.values()].reduce((most, each) => (each.times > most.times ? each : most)).claims,
    ]),
  );
}

const recordOf = (claims: Claims, vocabulary: VocabularyIndex): RecordInput =>
  withTokens(
    {
      kind: 'record',
      id: `rec_${digest('record', JSON.stringify(claims))}`,
      tokens: [],
      source: 'gold',
      url: null,
      checked: false,
      checkedOn: null,
      claims,
      effectiveFrom: null,
      expiredOn: null,
      relations: [],
    },
    vocabulary,
  );
