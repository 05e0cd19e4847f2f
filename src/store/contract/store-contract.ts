import { describe } from 'vitest';
import { describeArguments } from './arguments-contract.js';
import { describeCitations } from './citations-contract.js';
import { describeFacets } from './facets-contract.js';
import { describeForce } from './force-contract.js';
import type { OpenStore } from './harness.js';
import { describePages } from './pages-contract.js';
import { describeReads } from './reads-contract.js';
import { describeSaves } from './saves-contract.js';
import { describeSearch } from './search-contract.js';

/** How much the suite tries. */
export interface ContractOptions {
  /** Runs of each property; 50. */
  readonly runs?: number;
}

/**
 * Describes the contract that every adapter of the store port keeps: same order, pages, errors and idempotence, and the
 * same answers for the same batches. `open` gives an empty store each time.
 */
export function describeStoreContract(name: string, open: OpenStore, { runs = 50 }: ContractOptions = {}): void {
  describe(name, () => {
    describeArguments(open);
    describeSaves(open, runs);
    describePages(open);
    describeSearch(open);
    describeFacets(open);
    describeForce(open, runs);
    describeCitations(open);
    describeReads(open, runs);
  });
}
