import { describe } from 'vitest';
import { describeArguments } from './arguments-contract.js';
import { describeChanges } from './changes-contract.js';
import { describeCitations } from './citations-contract.js';
import { describeExclusively } from './exclusively-contract.js';
import { describeFacets } from './facets-contract.js';
import { describeForce } from './force-contract.js';
import type { OpenStore } from './harness.js';
import { describePages } from './pages-contract.js';
import { describeReads } from './reads-contract.js';
import { describeSaves } from './saves-contract.js';
import { describeSearch } from './search-contract.js';
import { describeTraces } from './traces-contract.js';

const PARTS = {
  arguments: describeArguments,
  saves: describeSaves,
  changes: describeChanges,
  exclusively: describeExclusively,
  pages: describePages,
  search: describeSearch,
  facets: describeFacets,
  force: describeForce,
  citations: describeCitations,
  reads: describeReads,
  traces: describeTraces,
};

/** A part of the contract. */
export type ContractPart = keyof typeof PARTS;
/** All of them, in the order of their description. */
export const CONTRACT_PARTS = Object.keys(PARTS) as readonly ContractPart[];

/** How much the suite tries. */
export interface ContractOptions {
  /** Runs of each property; 50. */
  readonly runs?: number;
  /** All, where an adapter does not describe them in several files. */
  readonly parts?: readonly ContractPart[];
}

/**
 * Describes the contract that every adapter of the store port keeps: same order, pages, errors and idempotence, and the
 * same answers for the same batches. `open` gives an empty store each time.
 */
export function describeStoreContract(
  name: string,
  open: OpenStore,
  { runs = 50, parts = CONTRACT_PARTS }: ContractOptions = {},
): void {
  describe(name, () => {
    for (const part of parts) PARTS[part](open, runs);
  });
}
