import { FORCE_KINDS, type ForceDates, type ForceEffect } from './force.js';
import { type DatedDocument, forceDates, type SettingAssertion } from './force-dates.js';
import type { Assurance, CitationKind, Extent } from './reading/citation.js';

/**
 * The most citations that are considered for the force of one document, those of the newest documents, and the most pieces
 * of evidence for one citation.
 */
export const MAX_FORCE_CITATIONS = 1_000;

/** A piece of evidence: what is asserted of the citing document, and the mention that it rests on, if it is one. */
export interface ForceEvidence {
  readonly assertion: {
    readonly fromId: string;
    readonly extent: Extent;
    readonly provisions: readonly string[];
    readonly effectiveFrom: string | null;
    readonly assurance: Assurance;
  };
  readonly mention?: { readonly documentId: string; readonly section: string | null } | null;
}

/** A citation of the document whose force is asked for. */
export interface IncomingCitation<
  Citation extends { readonly id: string; readonly kind: CitationKind; readonly assurance: Assurance },
> {
  readonly citation: Citation;
  readonly evidence: readonly ForceEvidence[];
  readonly citing: DatedDocument | null;
  /** What sets days of effect of the citing document. */
  readonly citingSettings: readonly SettingAssertion[];
}

/** Returns what a citation does to the cited document, an effect for each piece of evidence; none for other kinds than FORCE_KINDS. */
export function forceEffects({
  citation,
  evidence,
  citing,
  citingSettings,
}: IncomingCitation<{
  readonly id: string;
  readonly kind: CitationKind;
  readonly assurance: Assurance;
}>): readonly ForceEffect[] {
  const kind = FORCE_KINDS.find((one) => one === citation.kind);
  if (kind === undefined) return [];
  const issuedOn = citing?.issuedOn?.value ?? null;
  const days = citing && forceDates(citing, citingSettings);
  const actsUntil = kind === 'SUSPENDS' ? (days?.expiredOn?.value ?? null) : null;
  return evidence.map((piece) => {
    const { extent, provisions, effectiveFrom, assurance } = piece.assertion;
    return {
      citationId: citation.id,
      kind,
      extent: provisions.length > 0 ? 'PART' : extent,
      actsFrom: effectiveFrom ?? firstDayOf(days, sectionOf(piece)),
      actsUntil,
      issuedOn,
      inferred: citation.assurance === 'INFERRED' || assurance === 'INFERRED',
    };
  });
}

/** The first day in force of a provision: that of its document, unless a clause gives the provision another. */
function firstDayOf(citing: ForceDates | null, section: string | null): string | null {
  const own = citing?.partialEffects.find(
    ({ kind, provisions }) =>
      kind === 'TAKES_EFFECT' && provisions.some((path) => section === path || section?.startsWith(`${path}/`)),
  );
  return (own?.day ?? citing?.effectiveFrom)?.value ?? null;
}

/** The provision of the citing document that states this; null where a third document, a record or a person does. */
const sectionOf = ({ assertion, mention }: ForceEvidence): string | null =>
  mention?.documentId === assertion.fromId ? mention.section : null;
