import type { Reading } from '../../domain/reading/reading.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import type { Outcome } from '../derivation/mention-outcomes.js';
import { makesOwnClaims } from '../derivation/references.js';
import { type DocumentForce, forceOf, NO_SOURCES, readForceSources } from '../lineage/force.js';
import { provisionFindings } from './cited-provisions.js';
import { type CheckVerdict, type Finding, finding, verdictOf } from './finding.js';
import { type IdentifiedCitation, identifyCitations, type LinkedMention } from './identify.js';
import { linkDraft } from './link-draft.js';
import { type Misplaced, misplacedBases } from './recital-order.js';
import { type CitedDocument, standingFindings } from './standing.js';

/** Most citations of a draft that are checked. */
export const MOST_CHECKED = 1_000;

/** A citation of a draft, with all that is to say of it. */
export interface CheckedCitation extends IdentifiedCitation {
  readonly verdict: CheckVerdict;
  /** Force of the document on the day, null where none is known. */
  readonly force: DocumentForce | null;
}

/** What the check of a draft found. */
export interface DraftCheck {
  /** The day (ISO). */
  readonly on: string;
  readonly head: Reading['head'];
  /** In the order of the draft. */
  readonly citations: readonly CheckedCitation[];
  /** False where the draft has more citations than {@link MOST_CHECKED}. */
  readonly complete: boolean;
}

/** A draft that was read: nothing of it is stored. */
export interface Draft {
  readonly text: string;
  readonly reading: Reading;
  /** The day (ISO) on which its citations must stand. */
  readonly on: string;
}

/**
 * Checks the citations of a draft against the store: what each means, whether it stands on the day, on what the draft and the
 * store differ, whether the provisions named are there, and the order of its bases. Only reads; `onRead` is told how many
 * rows bore on force, and may throw.
 */
export async function checkDraft(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  { text, reading, on }: Draft,
  onRead: (rows: number) => void = () => undefined,
): Promise<DraftCheck> {
  const { outcomes, documents } = await linkDraft(store, vocabulary, reading, on);
  const mentions = reading.mentions.flatMap((mention, at) => {
    const outcome = outcomes[at] as Outcome;
    return isCitation(mention, outcome) ? [{ mention, outcome }] : [];
  });
  const checked = mentions.slice(0, MOST_CHECKED);
  const citations = await identifyCitations(store, vocabulary, text, checked, documents);
  const cited = await readCited(store, citations, { text, reading, on }, onRead);
  const ofProvisions = await findingsOnProvisions(store, citations, cited);
  const misplaced = misplacedBases(citations, vocabulary);
  const complete = mentions.length <= MOST_CHECKED;
  return {
    on,
    head: reading.head,
    citations: citations.map((citation, at): CheckedCitation => {
      const [standing, place] = [cited[at] ?? null, misplaced[at] ?? null];
      const onProvisions = ofProvisions[at] ?? [];
      const findings = [
        ...citation.findings,
        ...(standing === null ? [] : findingsOnForce(citation, standing).filter(notToldBy(onProvisions))),
        ...onProvisions,
        ...(place === null ? [] : [findingOnOrder(place)]),
      ];
      return { ...citation, findings, verdict: verdictOf(findings), force: standing?.force ?? null };
    }),
    complete,
  };
}

/**
 * Whether a mention is looked at: it cites a document, or names one in another's title with its number or day. One that
 * points to another mention is where it names provisions.
 */
function isCitation(mention: LinkedMention['mention'], { target }: Outcome): boolean {
  const { role, form, pinpoints, claims } = mention;
  if (role === 'SELF' || form === 'ELLIPTIC') return false;
  if (!makesOwnClaims(mention)) return target !== null && target.id !== '' && pinpoints.length > 0;
  if (role !== 'EMBEDDED') return true;
  return claims.symbol !== null || (claims.date !== null && claims.origins.date === undefined);
}

/** The document of each citation with what bears on its force, null where none is known. */
async function readCited(
  store: LegalStore,
  citations: readonly IdentifiedCitation[],
  { reading, on }: Draft,
  onRead: (rows: number) => void,
): Promise<readonly (CitedDocument | null)[]> {
  const documents = new Map(citations.flatMap(({ document }) => (document === null ? [] : [[document.id, document]])));
  const distinct = [...documents.values()];
  const sources = await readForceSources(store, distinct, onRead);
  const cited = new Map(
    distinct.map((document, at): [string, CitedDocument] => {
      const { citations, settings } = sources[at] ?? NO_SOURCES;
      const ofOthers = { citations: citations.filter(({ citing }) => !isDraft(citing, reading)), settings };
      return [document.id, { document, sources: ofOthers, force: forceOf(document, ofOthers, on) }];
    }),
  );
  return citations.map(({ document }) => cited.get(document?.id ?? '') ?? null);
}

/** Whether a document is the draft itself, which may be stored: what it does to others is not held against it. */
const isDraft = (document: DocumentRow | null, { head: { number, issuedOn } }: Reading): boolean =>
  number !== null && number.value === document?.number?.value && issuedOn?.value === document.issuedOn?.value;

/** A document that another's title names is only compared: whether it stands does not matter to the draft. */
const isOnlyNamed = ({ mention }: IdentifiedCitation): boolean => mention.role === 'EMBEDDED';

const findingsOnForce = (citation: IdentifiedCitation, cited: CitedDocument): readonly Finding[] =>
  isOnlyNamed(citation) ? [] : standingFindings(cited, citation.mention.kind);

/** That a document was amended need not be told beside the provision that was. */
const notToldBy =
  (onProvisions: readonly Finding[]) =>
  ({ code, by }: Finding): boolean =>
    code !== 'AMENDED' || onProvisions.every((one) => one.by?.id !== by?.id);

async function findingsOnProvisions(
  store: LegalStore,
  citations: readonly IdentifiedCitation[],
  cited: readonly (CitedDocument | null)[],
): Promise<readonly (readonly Finding[])[]> {
  const named = new Set(citations.flatMap(({ document }) => (document === null ? [] : [document.id])));
  const asked = citations.map((citation, at) => ({
    mention: citation.mention,
    cited: isOnlyNamed(citation) ? null : (cited[at] ?? null),
  }));
  return provisionFindings(store, asked, named);
}

const findingOnOrder = ({ code, other: { mention, document } }: Misplaced<IdentifiedCitation>): Finding =>
  finding(code, 'REVIEW', { known: mention.quote.replace(/\s+/gu, ' '), by: document });
