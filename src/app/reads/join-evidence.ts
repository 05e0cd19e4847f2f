import type { AssertionRow, EvidenceRow, InputRow, MentionRow } from '../../store/rows.js';

/** Returns an assertion with the mention, record or verdict that it rests on; null where there is none. */
export function joinEvidence(assertion: AssertionRow, found: MentionRow | InputRow | null): EvidenceRow | null {
  if (found === null) return null;
  if (!('kind' in found) || 'quote' in found) return { kind: 'mention', mention: found, assertion };
  if (found.kind === 'record') return { kind: 'record', record: found, assertion };
  return found.kind === 'verdict' ? { kind: 'verdict', verdict: found, assertion } : null;
}
