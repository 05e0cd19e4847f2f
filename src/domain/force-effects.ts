import { FORCE_KINDS, type ForceDates, type ForceEffect } from './force.js';
import type { Attested } from './reading/attested.js';
import type { Assurance, CitationKind, Extent } from './reading/citation.js';
import type { PartialEffect } from './reading/effect.js';

/**
 * The most citations that are considered for the force of one document, those of the newest documents, and the most pieces
 * of evidence for one citation.
 */
export const MAX_FORCE_CITATIONS = 1_000;

/** The dates of a document, as it is stored, that bear on its force and on that of documents that it cites. */
export interface DatedDocument {
  readonly issuedOn: Attested<string> | null;
  readonly effectiveFrom: Attested<string> | null;
  readonly expiredOn: Attested<string> | null;
  readonly partialEffects?: readonly PartialEffect[];
  readonly checkedOn?: Attested<string> | null;
}

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
}

/** Returns the known dates of a document. */
export function forceDates({ effectiveFrom, expiredOn, partialEffects, checkedOn }: DatedDocument): ForceDates {
  return { effectiveFrom, expiredOn, partialEffects: partialEffects ?? [], checkedOn: checkedOn ?? null };
}

/** Returns what a citation does to the cited document, an effect for each piece of evidence; none for other kinds than FORCE_KINDS. */
export function forceEffects({
  citation,
  evidence,
  citing,
}: IncomingCitation<{
  readonly id: string;
  readonly kind: CitationKind;
  readonly assurance: Assurance;
}>): readonly ForceEffect[] {
  const kind = FORCE_KINDS.find((one) => one === citation.kind);
  if (kind === undefined) return [];
  const issuedOn = citing?.issuedOn?.value ?? null;
  const actsUntil = kind === 'SUSPENDS' ? (citing?.expiredOn?.value ?? null) : null;
  return evidence.map((piece) => {
    const { extent, provisions, effectiveFrom, assurance } = piece.assertion;
    return {
      citationId: citation.id,
      kind,
      extent: provisions.length > 0 ? 'PART' : extent,
      actsFrom: effectiveFrom ?? firstDayOf(citing, sectionOf(piece)),
      actsUntil,
      issuedOn,
      inferred: citation.assurance === 'INFERRED' || assurance === 'INFERRED',
    };
  });
}

/** The first day in force of a provision: that of its document, unless a clause gives the provision another. */
function firstDayOf(citing: DatedDocument | null, section: string | null): string | null {
  const own = citing?.partialEffects?.find(
    ({ kind, provisions }) =>
      kind === 'TAKES_EFFECT' && provisions.some((path) => section === path || section?.startsWith(`${path}/`)),
  );
  return (own?.day ?? citing?.effectiveFrom)?.value ?? null;
}

/** The provision of the citing document that states this; null where a third document, a record or a person does. */
const sectionOf = ({ assertion, mention }: ForceEvidence): string | null =>
  mention?.documentId === assertion.fromId ? mention.section : null;
