import { joinEvidence } from '../../app/reads/join-evidence.js';
import { CanCuError } from '../../domain/errors.js';
import type { AssertionRow, EvidenceRow } from '../../store/rows.js';
import type { GraphContext } from '../request/context.js';

/** Returns the source object of a piece of evidence. */
export function evidenceSource(row: EvidenceRow) {
  switch (row.kind) {
    case 'mention':
      return row.mention;
    case 'record': {
      const { source, url, checked, checkedOn } = row.record;
      const { extent, effectiveFrom } = row.assertion;
      return { source, url, checked, checkedOn, extent, effectiveFrom };
    }
    case 'verdict': {
      const { decision, anchor, reviewer, decidedOn } = row.verdict;
      return { decision: decision.kind, quote: anchor.quote, kind: row.assertion.kind, reviewer, decidedOn };
    }
  }
}

/** Returns the source object of the evidence for an assertion; throws CORRUPT when the store does not have it. */
export async function loadEvidence({ loaders }: GraphContext, assertion: AssertionRow) {
  const { kind, id } = assertion.evidence;
  const found = joinEvidence(assertion, await (kind === 'mention' ? loaders.mention : loaders.input).load(id));
  if (found !== null) return evidenceSource(found);
  throw new CanCuError(
    'CORRUPT',
    `the store points to the ${kind} ${id}, which is not in it: run "can-cu rebuild"`,
    id,
  );
}
