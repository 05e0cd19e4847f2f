import { ASSURANCES } from '../../domain/reading/citation.js';
import type { ReadEffectSetting, SetsEffect } from '../../domain/reading/effect.js';
import type { RecognisedMention } from '../../domain/reading/mention.js';
import type { AssertionRow, VerdictInput } from '../../store/rows.js';
import { assertionId, citationId } from '../ids.js';
import type { LinkableDocument } from './known-documents.js';
import type { Outcome } from './mention-outcomes.js';

/** The mentions of a text with what became of each; the lists and the map go by the mention's index. */
export interface DerivedMentions {
  readonly own: LinkableDocument;
  /** For a consolidated text, the document that it consolidates, where that is linked; null for any other text. */
  readonly consolidated: { readonly base: LinkableDocument | null } | null;
  readonly mentions: readonly RecognisedMention[];
  readonly ids: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly decided: ReadonlyMap<number, VerdictInput>;
  /** Paths of the provisions that each mention names ({@link provisionsNamed}). */
  readonly provisions: readonly (readonly string[])[];
  /** The days that the text puts into clauses on effect of documents that it amends. */
  readonly effectSettings: readonly ReadEffectSetting[];
}

/** What one mention asserts. */
interface Edge extends Pick<AssertionRow, 'fromId' | 'toId' | 'kind' | 'assurance' | 'reason'> {
  /** Index of the mention that says which part of the cited document is meant. */
  readonly naming: number;
}

/** Returns the edges that the mentions of a text assert, each with its evidence; each assertion once. */
export function assertionsOfText(derived: DerivedMentions): readonly AssertionRow[] {
  const rows = derived.mentions.flatMap((mention, index) => {
    const place = `${derived.own.key} ${String(mention.start).padStart(10, '0')} ${derived.ids[index]}`;
    const verdict = derived.decided.get(index);
    return edgesOf(derived, index).flatMap((edge) => [
      assertion(
        derived,
        edge,
        mention.effectiveFrom,
        { kind: 'mention', id: derived.ids[index] as string },
        `1 ${ASSURANCES.indexOf(edge.assurance)} ${place}`,
      ),
      ...(verdict
        ? [assertion(derived, edge, mention.effectiveFrom, { kind: 'verdict', id: verdict.id }, `0 ${place}`)]
        : []),
    ]);
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The edges that one mention asserts. None leads from a document to itself. */
function edgesOf(derived: DerivedMentions, index: number): readonly Edge[] {
  const mention = derived.mentions[index] as RecognisedMention;
  const edges = mention.role === 'EMBEDDED' ? edgeOfEmbedded(derived, index) : citing(derived, index);
  return edges.filter(({ fromId, toId }) => fromId !== toId);
}

function citing(derived: DerivedMentions, index: number): readonly Edge[] {
  const { own, mentions, outcomes, decided } = derived;
  const mention = mentions[index] as RecognisedMention;
  if (mention.role !== 'CITING') return [];
  if (derived.consolidated !== null && mention.kind !== 'CONSOLIDATES') return ofBase(derived, index);
  if (mention.form === 'ELLIPTIC') return elliptic({ own, mentions, outcomes }, index);
  const outcome = outcomes[index] as Outcome;
  const decision = decided.get(index)?.decision;
  const kind = (decision?.kind === 'LINK' ? decision.citationKind : null) ?? mention.kind ?? 'REFERS';
  const { target, assurance, reason } = outcome;
  if (target === null || assurance === null) return [];
  return [{ fromId: own.id, toId: target.id, kind, assurance, reason, naming: index }];
}

/**
 * A consolidated text says nothing of its own but what it brings together: what its articles say is said by the document that
 * it consolidates, and only recorded here. None where that document is not linked.
 */
function ofBase(derived: DerivedMentions, index: number): readonly Edge[] {
  const own = derived.consolidated?.base ?? null;
  if (own === null) return [];
  const edges = citing({ ...derived, own, consolidated: null }, index);
  return edges.map((edge) => (edge.assurance === 'STATED' ? { ...edge, assurance: 'RECORDED' } : edge));
}

/**
 * An elliptic mention is further evidence of the edges that the full mentions it points to assert. It makes no new
 * edge.
 */
function elliptic(
  { own, mentions, outcomes }: Pick<DerivedMentions, 'own' | 'mentions' | 'outcomes'>,
  naming: number,
): readonly Edge[] {
  const { antecedents } = mentions[naming] as RecognisedMention;
  return antecedents.flatMap((index): readonly Edge[] => {
    const [full, target] = [mentions[index], outcomes[index]?.target];
    if (full?.role !== 'CITING' || !target) return [];
    const kind = full.kind ?? 'REFERS';
    return [{ fromId: own.id, toId: target.id, kind, assurance: 'INFERRED', reason: 'SAME_TEXT', naming }];
  });
}

/**
 * The edge between a document named within a citation and the cited document, where both are linked. In "khoản 2 Điều 5
 * của A được sửa đổi bởi điểm a khoản 1 Điều 2 của B" the amended provision is the one of A: the one of B is only the
 * place where B amends it.
 */
function edgeOfEmbedded({ mentions, outcomes }: DerivedMentions, index: number): readonly Edge[] {
  const hop = mentions[index]?.secondHop ?? null;
  const embedded = outcomes[index]?.target;
  const host = hop === null ? null : outcomes[hop.host]?.target;
  if (hop === null || !embedded || !host) return [];
  const [from, to] = hop.direction === 'TO_HOST' ? [embedded, host] : [host, embedded];
  const naming = hop.direction === 'TO_HOST' ? hop.host : index;
  return [{ fromId: from.id, toId: to.id, kind: hop.kind, assurance: 'INFERRED', reason: 'TITLE_OF_ANOTHER', naming }];
}

/**
 * Paths of the provisions that a mention names. None where it points to several documents, since nothing says to which
 * they belong.
 */
const provisionsOf = ({ mentions, provisions }: DerivedMentions, naming: number): readonly string[] =>
  (mentions[naming]?.antecedents.length ?? 0) > 1 ? [] : (provisions[naming] ?? []).toSorted();

function assertion(
  derived: DerivedMentions,
  { naming, ...edge }: Edge,
  effectiveFrom: string | null,
  evidence: AssertionRow['evidence'],
  sort: string,
): AssertionRow {
  const setsEffect = evidence.kind === 'mention' ? setEffectOf(derived, edge, naming) : null;
  return {
    id: assertionId({ ...edge, sort }, evidence),
    citationId: citationId(edge.fromId, edge.kind, edge.toId),
    ...edge,
    extent: (derived.mentions[naming] as RecognisedMention).extent,
    effectiveFrom,
    provisions: evidence.kind === 'mention' ? provisionsOf(derived, naming) : [],
    ...(setsEffect ? { setsEffect } : {}),
    evidence,
    sort,
  };
}

/** The days that an amendment puts into the amended document's clause on effect; only where the text itself states that it amends it. */
function setEffectOf(
  { own, effectSettings }: DerivedMentions,
  { fromId, kind, assurance }: Pick<AssertionRow, 'fromId' | 'kind' | 'assurance'>,
  naming: number,
): SetsEffect | null {
  const isStated = assurance === 'STATED' || assurance === 'REVIEWED';
  if (kind !== 'AMENDS' || !isStated || fromId !== own.id) return null;
  const days = effectSettings.flatMap(({ by, ...setting }) => (by === naming ? [setting] : []));
  return days.length === 0 ? null : { statedOn: own.issuedOn?.value ?? null, days };
}
