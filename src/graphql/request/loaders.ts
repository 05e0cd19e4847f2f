import { type ForceSources, readForceSources } from '../../app/lineage/force.js';
import type { CitationKind } from '../../domain/reading/citation.js';
import type { MentionRole, MentionState } from '../../domain/reading/mention.js';
import type { CampaignRole } from '../../domain/reading/reading.js';
import { type CodePointIndex, indexCodePoints } from '../../domain/values/code-points.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { DatedPageRequest, LegalStore, Page, PageRequest } from '../../store/legal-store.js';
import type { CitationFilter, MentionPlace } from '../../store/lists.js';
import type {
  AssertionRow,
  BodyRow,
  CampaignRoleRow,
  CampaignRow,
  CitationRow,
  DocumentRow,
  EvidenceRow,
  InputRow,
  MentionRow,
  ProvisionRef,
  ProvisionRow,
} from '../../store/rows.js';
import { FORCE_ROW_WEIGHT } from '../limits/weights.js';
import { type CountLoaders, createCountLoaders } from './count-loaders.js';
import { byId, type Loader, loader, perArguments, refKey } from './loader.js';

/** Which mentions to return. */
export interface MentionFilter {
  readonly roles: readonly MentionRole[];
  readonly states: readonly MentionState[];
}

/** All batched reads of one request. Those with arguments return one loader for each combination of arguments. */
export interface Loaders {
  readonly document: Loader<DocumentRow | null>;
  /** By present or former id. */
  readonly documentById: Loader<DocumentRow | null>;
  readonly citation: Loader<CitationRow | null>;
  readonly mention: Loader<MentionRow | null>;
  readonly body: Loader<BodyRow | null>;
  readonly campaign: Loader<CampaignRow | null>;
  readonly input: Loader<InputRow | null>;
  /** Code points of the text with an input id, null when it is no text. */
  readonly codePoints: Loader<CodePointIndex | null>;
  readonly assertion: Loader<AssertionRow | null>;
  readonly citationsOfMention: Loader<readonly CitationRow[]>;
  readonly campaignAnswers: Loader<readonly CampaignRow[]>;
  readonly citations: (
    side: 'FROM' | 'TO',
    filter: CitationFilter,
    page: DatedPageRequest,
  ) => Loader<Page<CitationRow>>;
  readonly provision: Loader<ProvisionRow | null, ProvisionRef>;
  readonly provisions: (page: PageRequest) => Loader<Page<ProvisionRow>>;
  readonly provisionCitations: (
    kinds: readonly CitationKind[],
    page: PageRequest,
  ) => Loader<Page<AssertionRow>, ProvisionRef>;
  readonly evidence: (page: PageRequest) => Loader<Page<EvidenceRow>>;
  readonly mentions: (filter: MentionFilter, page: PageRequest) => Loader<Page<MentionRow>, MentionPlace>;
  readonly documentsOfBodies: (
    types: readonly DocumentType[] | null,
    page: DatedPageRequest,
  ) => Loader<Page<DocumentRow>, readonly string[]>;
  readonly campaignRoles: (roles: readonly CampaignRole[]) => Loader<readonly CampaignRoleRow[]>;
  readonly rolesOfCampaigns: (page: PageRequest) => Loader<Page<CampaignRoleRow>>;
  readonly campaignAnsweredBy: (page: PageRequest) => Loader<Page<CampaignRow>>;
  readonly count: CountLoaders;
  /** What bears on the force of a document, on whatever day. */
  readonly forceSources: Loader<ForceSources, DocumentRow>;
}

/** Texts that one call reads. */
const TEXTS_AT_ONCE = 10;

/**
 * Returns the loaders of one request. Each field of a query makes one call to the store for all its parents, or some where
 * a row may be large. `charge` is told the cost of what no price foresees, and may throw.
 */
export function createLoaders(store: LegalStore, charge: (cost: number) => void): Loaders {
  const input = byId((ids) => store.getInputs(ids), TEXTS_AT_ONCE);
  return {
    input,
    codePoints: byId((ids) => Promise.all(ids.map(async (id) => codePointsOf(await input.load(id))))),
    assertion: byId((ids) => store.getAssertions(ids)),
    document: byId((ids) => store.getDocuments(ids)),
    documentById: byId((ids) => store.findDocumentsById(ids)),
    citation: byId((ids) => store.getCitations(ids)),
    mention: byId((ids) => store.getMentions(ids)),
    body: byId((ids) => store.getBodies(ids)),
    campaign: byId((ids) => store.getCampaigns(ids)),
    citationsOfMention: byId((ids) => store.citationsOfMentions(ids)),
    campaignAnswers: byId((ids) => store.campaignAnswers(ids)),
    citations: perArguments((side, filter, page) => byId((ids) => store.citations(side, ids, filter, page))),
    provision: loader((refs) => store.getProvisions(refs), refKey),
    provisions: perArguments((page) => byId((ids) => store.provisions(ids, page))),
    provisionCitations: perArguments((kinds, page) =>
      loader((refs) => store.provisionCitations(refs, kinds, page), refKey),
    ),
    evidence: perArguments((page) => byId((ids) => store.evidence(ids, page))),
    mentions: perArguments((filter, page) => loader((places) => store.mentions(places, filter, page), JSON.stringify)),
    documentsOfBodies: perArguments((types, page) =>
      loader((groups) => store.documentsOfBodies(groups, types, page), JSON.stringify),
    ),
    campaignRoles: perArguments((roles) => byId((ids) => store.campaignRoles(ids, roles))),
    rolesOfCampaigns: perArguments((page) => byId((ids) => store.rolesOfCampaigns(ids, page))),
    campaignAnsweredBy: perArguments((page) => byId((ids) => store.campaignAnsweredBy(ids, page))),
    count: createCountLoaders(store),
    forceSources: loader(
      (documents) => readForceSources(store, documents, (rows) => charge(rows * FORCE_ROW_WEIGHT)),
      ({ id }) => id,
    ),
  };
}

const codePointsOf = (input: InputRow | null): CodePointIndex | null =>
  input?.kind === 'text' ? indexCodePoints(input.content) : null;
