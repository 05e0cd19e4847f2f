import { recordUrl } from '../app/reads/record-url.js';
import type { DocumentRow, EvidenceRow, MentionRow } from '../store/rows.js';

/** Returns a document as `--json` prints it, without the ids of the store. */
export function documentJson(document: DocumentRow): object {
  const { key, keys, type, typeName, number, issuedOn, title, isStub } = document;
  const { issuerNames, effectiveFrom, expiredOn, contradictedDate = null, officialStatus = null } = document;
  return {
    ...{ key, keys, type, typeName, number, issuedOn, contradictedDate, title },
    ...{ issuers: issuerNames, effectiveFrom, expiredOn, officialStatus, isStub },
  };
}

/** Returns a piece of evidence as `--json` prints it, with the provisions that it names in the cited document. */
export function evidenceJson(piece: EvidenceRow): object {
  const { provisions } = piece.assertion;
  switch (piece.kind) {
    case 'mention':
      return { kind: 'mention', provisions, ...mentionJson(piece.mention) };
    case 'record': {
      const { source, checked, checkedOn } = piece.record;
      return { kind: 'record', provisions, source, url: recordUrl(piece), checked, checkedOn };
    }
    case 'verdict':
      return { kind: 'verdict', reviewer: piece.verdict.reviewer, decidedOn: piece.verdict.decidedOn };
  }
}

/** Returns a mention as `--json` prints it; offsets are UTF-16 units of the stored text. */
export function mentionJson(mention: MentionRow): object {
  const { quote, before, after, start, end, section, role, form, cue, pinpoints, claims, state, candidates } = mention;
  return {
    quote,
    before,
    after,
    start,
    end,
    section,
    role,
    form,
    cue: cue?.text ?? null,
    pinpoints,
    claims,
    state,
    candidates,
  };
}
