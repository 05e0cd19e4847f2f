import type { Attested } from '../../domain/reading/attested.js';
import type { Assurance, CitationKind, Extent, InferenceReason } from '../../domain/reading/citation.js';
import type { PartialEffect } from '../../domain/reading/effect.js';
import type { MentionRole, MentionState } from '../../domain/reading/mention.js';
import type { CampaignRole } from '../../domain/reading/reading.js';
import { foldText } from '../../domain/values/fold.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { stated } from '../../testing/attested.js';
import type { AssertionRow, BodyRow, CampaignRoleRow, Derivation, DocumentRow, InputRow, MentionRow } from '../rows.js';
import {
  campaignIdOf,
  makeAssertion,
  makeCampaignReading,
  makeDocument,
  makeMention,
  makeRecord,
  makeReference,
  makeRole,
  makeSection,
  makeText,
  makeVerdict,
} from './build-rows.js';
import { emptyDerivation, type World } from './world.js';

/** A document of a random world. A number refers to a document or key by its index, modulo their count. */
export interface DocumentSpec {
  readonly present: boolean;
  readonly date: string;
  readonly type: DocumentType;
  readonly number: string;
  readonly words: readonly string[];
  readonly isStub: boolean;
  /** '' is unknown. */
  readonly effectiveFrom: string;
  readonly expiredOn: string;
  readonly checkedOn: string;
  readonly partialEffects: readonly PartialSpec[];
  readonly issuers: readonly string[];
  readonly authority: string | null;
  readonly blocks: readonly string[];
  /** Whether its second key is its canonical key. */
  readonly renamed: boolean;
  /** Index of a document whose key it holds too, if that document is not present. */
  readonly takes: number | null;
  readonly text: TextSpec | null;
}

/** A day of a part of a document. */
export interface PartialSpec {
  readonly kind: PartialEffect['kind'];
  readonly path: string;
  readonly day: string;
}

/** The current text of a document. */
export interface TextSpec {
  readonly words: readonly string[];
  readonly mentions: readonly MentionSpec[];
  readonly sections: readonly SectionSpec[];
  readonly roles: readonly RoleSpec[];
  readonly references: readonly number[];
  readonly tokens: readonly string[];
}

/** A section of a text. */
export interface SectionSpec {
  readonly path: string;
  readonly heading: string | null;
  readonly start: number;
}

/** A mention, with the edges that it is evidence of. */
export interface MentionSpec {
  readonly start: number;
  readonly section: string | null;
  readonly role: MentionRole;
  readonly state: MentionState;
  readonly kind: CitationKind | null;
  readonly candidates: readonly number[];
  readonly edges: readonly EdgeSpec[];
}

/** An edge between any two documents present. */
export interface EdgeSpec {
  readonly from: number;
  readonly to: number;
  readonly kind: CitationKind;
  readonly assurance: Assurance;
  readonly reason: InferenceReason;
  readonly extent: Extent;
  readonly effectiveFrom: string | null;
  /** Paths of provisions of the cited document, ascending. */
  readonly provisions: readonly string[];
  /** A day of effect that it sets, stated on a day or '' for an unknown one; null for none. */
  readonly sets: (PartialSpec & { readonly statedOn: string }) | null;
}

/** A campaign role. */
export interface RoleSpec {
  readonly campaign: string;
  readonly role: CampaignRole;
  readonly start: number;
  readonly theme: string | null;
  readonly launchedBy: string | null;
  readonly answers: readonly string[];
}

/** A record or a verdict. */
export interface FactSpec {
  readonly kind: 'record' | 'verdict';
  readonly present: boolean;
  readonly edges: readonly EdgeSpec[];
  readonly references: readonly number[];
  readonly tokens: readonly string[];
}

/** A whole random world. */
export interface WorldSpec {
  readonly documents: readonly DocumentSpec[];
  readonly facts: readonly FactSpec[];
  readonly bodies: readonly BodyRow[];
}

/** Returns the two keys of the n-th document; their first characters are far apart in the order of code points. */
export function keysOf(index: number): readonly [string, string] {
  return [`${'zA-9_a~.'.charAt(index % 8)}${index}`, `n-${index}`];
}

/** Returns the id of the n-th document. */
export const documentIdOf = (index: number): string => makeDocument(keysOf(index)[0]).id;

/** Returns the world that a specification describes. */
export function buildWorld(spec: WorldSpec): World {
  const ids = spec.documents.flatMap((one, at) => (one.present ? [documentIdOf(at)] : []));
  const documents = spec.documents.flatMap((one, at) => (one.present ? [buildDocument(spec, one, at)] : []));
  const texts = spec.documents.flatMap((one, at) => (one.present && one.text ? [buildText(one.text, at, ids)] : []));
  const facts = spec.facts.flatMap((one, at) => (one.present ? [buildFact(one, at, ids)] : []));
  return { documents, inputs: [...texts, ...facts], bodies: spec.bodies };
}

function buildDocument(spec: WorldSpec, one: DocumentSpec, at: number): DocumentRow {
  const own = one.renamed ? [...keysOf(at)].reverse() : keysOf(at).slice(0, 1);
  const taken = one.takes === null ? [] : takenKeys(spec, at, one.takes % spec.documents.length);
  return makeDocument(keysOf(at)[0], {
    key: own[0] ?? '',
    keys: [...own, ...taken],
    blocks: one.blocks,
    type: one.type,
    number: one.number === '' ? null : stated(one.number),
    issuedOn: dayOrNull(one.date),
    isStub: one.isStub,
    effectiveFrom: dayOrNull(one.effectiveFrom),
    expiredOn: dayOrNull(one.expiredOn),
    checkedOn: dayOrNull(one.checkedOn),
    partialEffects: one.partialEffects.map(buildPartial),
    issuerIds: one.issuers,
    authorityId: one.authority,
    textIds: one.text ? [textIdOf(one.text, at)] : [],
    numberFolded: foldText(one.number),
    searchText: foldText(`${one.number} ${one.words.join(' ')}`),
  });
}

/** A path of '' is that of no provision. */
const buildPartial = ({ kind, path, day }: PartialSpec): PartialEffect => ({
  ...{ kind, day: stated(day) },
  provisions: path === '' ? [] : [path],
});

const dayOrNull = (day: string): Attested<string> | null => (day === '' ? null : stated(day));

/** A key is held by one document: that of an absent document goes to the first one that takes it. */
function takenKeys(spec: WorldSpec, at: number, wanted: number): readonly string[] {
  const first = spec.documents.findIndex(
    (one) => one.present && one.takes !== null && one.takes % spec.documents.length === wanted,
  );
  return spec.documents[wanted]?.present || first !== at ? [] : [keysOf(wanted)[0]];
}

const textIdOf = (text: TextSpec, at: number): string => `txt_${at}_${text.words.map(foldText).join('-')}`;

function buildText(spec: TextSpec, at: number, ids: readonly string[]): World['inputs'][number] {
  const row = {
    ...makeText(textIdOf(spec, at), spec.words.join(', '), spec.tokens),
    sourceUrl: at % 2 === 0 ? null : `https://example.org/${at % 3}`,
  };
  const place = { documentId: documentIdOf(at), inputId: row.id };
  const mentions = spec.mentions.map((one, index) => buildMention(one, index, place, ids));
  const assertions = spec.mentions.flatMap((one, index) =>
    buildAssertions(`ast_${at}_${index}`, one.edges, { kind: 'mention', id: mentions[index]?.id ?? '' }, ids),
  );
  const sections = spec.sections.map(({ path, heading, start }) =>
    makeSection(place.documentId, path, { heading, start, end: start + 9 }),
  );
  const campaignRoles = spec.roles.map((one, index) => buildRole(one, `rol_${at}_${index}`, place));
  return withDerivation(row, { references: spec.references, mentions, assertions, sections, campaignRoles });
}

function buildMention(
  spec: MentionSpec,
  index: number,
  { documentId, inputId }: { documentId: string; inputId: string },
  ids: readonly string[],
): MentionRow {
  const { start, section, role, state, kind } = spec;
  const candidates = [...new Set(spec.candidates.map((one) => pick(ids, one)))].map((id) => ({
    documentId: id,
    match: 'POSSIBLE' as const,
    reasons: [{ claim: 'NUMBER' as const, agrees: true, asked: '1', found: '1' }],
  }));
  // The id has the document, not its text: another text of the document may have the same mention.
  return makeMention(`men_${documentId}_${index}`, documentId, inputId, {
    start,
    end: start + 9,
    section,
    role,
    state,
    kind,
    candidates,
  });
}

function buildFact(spec: FactSpec, at: number, ids: readonly string[]): World['inputs'][number] {
  const id = `${spec.kind}_${at}`;
  const row = spec.kind === 'record' ? makeRecord(id, spec.tokens) : makeVerdict(id, keysOf(0)[0], spec.tokens);
  const assertions = ids.length === 0 ? [] : buildAssertions(`ast_${id}`, spec.edges, { kind: spec.kind, id }, ids);
  return withDerivation(row, {
    references: spec.references,
    mentions: [],
    assertions,
    sections: [],
    campaignRoles: [],
  });
}

function buildAssertions(
  prefix: string,
  edges: readonly EdgeSpec[],
  evidence: AssertionRow['evidence'],
  ids: readonly string[],
): AssertionRow[] {
  return edges.map(({ from, to, kind, assurance, reason, sets, ...rest }, index) => {
    const edge = { fromId: pick(ids, from), toId: pick(ids, to), kind, assurance };
    const inferred = assurance === 'INFERRED' ? reason : null;
    const setsEffect = sets && { statedOn: sets.statedOn || null, days: [buildPartial(sets)] };
    return makeAssertion(`${prefix}_${index}`, edge, {
      ...{ ...rest, reason: inferred, evidence },
      ...(setsEffect ? { setsEffect } : {}),
    });
  });
}

function buildRole(spec: RoleSpec, id: string, place: { documentId: string; inputId: string }): CampaignRoleRow {
  const { role, start, theme } = spec;
  const launchedBy = spec.launchedBy === null ? null : { name: spec.launchedBy, bodyId: null };
  const reading = makeCampaignReading(spec.campaign, { role, start, theme, launchedBy });
  return makeRole(id, place, reading, [...new Set(spec.answers.map(campaignIdOf))]);
}

function withDerivation(
  row: InputRow,
  parts: Omit<Derivation, 'inputId' | 'references'> & { readonly references: readonly number[] },
): World['inputs'][number] {
  const references = [...new Set(parts.references)].map((at) => makeReference(keysOf(at % 4)[0], `hash-${at}`));
  return { row, derivation: { ...emptyDerivation(row.id), ...parts, references } };
}

function pick(ids: readonly string[], at: number): string {
  const id = ids[at % ids.length];
  if (id === undefined) throw new Error('a world without documents has nothing to choose from');
  return id;
}
