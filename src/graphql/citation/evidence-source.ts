import { recordEvidenceId, verdictId } from '../../app/ids.js';
import { joinEvidence } from '../../app/reads/join-evidence.js';
import { recordUrl } from '../../app/reads/record-url.js';
import { CanCuError } from '../../domain/errors.js';
import type { AssertionRow, EvidenceRow } from '../../store/rows.js';
import type { GraphContext } from '../request/context.js';

/** Returns the source object of a piece of evidence: the mention's row, or what a record or a verdict asserts. */
export function evidenceSource(piece: EvidenceRow) {
  const { id, citationId, kind, extent, effectiveFrom, assurance, reason } = piece.assertion;
  const asserted = { citationId, extent, effectiveFrom, assurance, reason };
  switch (piece.kind) {
    case 'mention':
      return piece.mention;
    case 'record': {
      const { source, checked, checkedOn } = piece.record;
      return { ...asserted, id: recordEvidenceId(id), source, url: recordUrl(piece), checked, checkedOn };
    }
    case 'verdict': {
      const { decision, anchor, reviewer, decidedOn } = piece.verdict;
      return {
        ...asserted,
        id: verdictId(id),
        decision: decision.kind,
        quote: anchor.quote,
        kind,
        reviewer,
        decidedOn,
      };
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
