import { CanCuError } from '../domain/errors.js';
import type { AssertionRow, EvidenceRow, InputRow, MentionRow } from './rows.js';

/** Returns an assertion with the mention or input that it rests on. Throws CORRUPT when the store lacks that. */
export function evidenceRow(assertion: AssertionRow, mention: MentionRow | null, input: InputRow | null): EvidenceRow {
  const { kind, id } = assertion.evidence;
  if (kind === 'mention' && mention !== null) return { kind, mention, assertion };
  if (kind === 'record' && input?.kind === kind) return { kind, record: input, assertion };
  if (kind === 'verdict' && input?.kind === kind) return { kind, verdict: input, assertion };
  throw new CanCuError('CORRUPT', `evidence ${kind} ${id} of citation ${assertion.citationId} is missing`, id);
}
