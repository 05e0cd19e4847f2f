import 'reflect-metadata';
import { type GraphQLSchema, isInputObjectType } from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { BodyResolver } from '../body/body.resolver.js';
import { BodyCountResolver, DocumentBodiesResolver } from '../body/document-bodies.resolver.js';
import { NamedBodyResolver } from '../body/named-body.resolver.js';
import {
  CampaignDocumentEdgeResolver,
  CampaignResolver,
  CampaignRoleResolver,
  CampaignRoleSectionResolver,
} from '../campaign/campaign.resolver.js';
import { DocumentCampaignsResolver } from '../campaign/document-campaigns.resolver.js';
import { CheckFindingResolver, DraftCheckResolver } from '../check/check.resolver.js';
import { RecordEvidenceObject, VerdictObject } from '../citation/asserted-evidence.type.js';
import { CitationResolver, DocumentCitationEdgeResolver } from '../citation/citation.resolver.js';
import { CitationListResolver } from '../citation/citation-list.resolver.js';
import { DocumentCitationsResolver } from '../citation/document-citations.resolver.js';
import { EvidenceResolver } from '../citation/evidence.resolver.js';
import {
  ClaimsResolver,
  MentionExplanationResolver,
  MentionResolver,
  PinpointResolver,
  RefusedRuleResolver,
} from '../citation/mention.resolver.js';
import { DocumentResolver } from '../document/document.resolver.js';
import { DocumentConnectionResolver, DocumentFacetsResolver } from '../document/document-connection.resolver.js';
import { DocumentEffectDaysResolver } from '../document/document-effect-days.resolver.js';
import { DocumentNamesResolver } from '../document/document-names.resolver.js';
import { LookUpResolver } from '../document/look-up.resolver.js';
import { DocumentEffectResolver } from '../effect/document-effect.resolver.js';
import {
  DatedStatementResolver,
  EffectClauseResolver,
  EffectClauseSectionResolver,
  ForceResolver,
} from '../effect/effect.resolver.js';
import { ProvisionEffectsResolver } from '../effect/provision-effects.resolver.js';
import {
  ExtractedMentionResolver,
  ExtractedSectionResolver,
  ExtractionResolver,
} from '../extraction/extraction.resolver.js';
import { COST_DIRECTIVES } from '../limits/cost-directives.js';
import { priceFields } from '../limits/price-fields.js';
import { LineageDocumentResolver, LineageObjectResolver, LineageResolver } from '../lineage/lineage.resolver.js';
import {
  CitationProvisionsResolver,
  EvidenceProvisionsResolver,
  MentionProvisionsResolver,
} from '../provision/cited-provisions.resolver.js';
import { DocumentProvisionsResolver } from '../provision/document-provisions.resolver.js';
import {
  InternalReferenceResolver,
  ProvisionCitationEdgeResolver,
  ProvisionResolver,
} from '../provision/provision.resolver.js';
import { OriginSectionResolver, SECTION_RESOLVERS } from '../provision/section.resolver.js';
import { completeListsInTurns } from '../request/loop-turn.js';
import { DocumentTextResolver, TextResolver } from '../text/document-text.resolver.js';
import { SnippetResolver } from '../text/snippet.resolver.js';
import { SpanResolver } from '../text/span.resolver.js';
import { DataVersionResolver } from './data-version.resolver.js';
import { EnumLabelsResolver } from './enum-labels.resolver.js';
import { NodeResolver } from './node.resolver.js';

/** All resolvers, room by room. Fields that several resolvers add to a type appear in this order in the schema. */
const RESOLVERS = [
  ...[NodeResolver, DataVersionResolver, EnumLabelsResolver],
  ...[DocumentNamesResolver, LookUpResolver, DocumentResolver, DocumentConnectionResolver, DocumentFacetsResolver],
  ...[DocumentEffectDaysResolver],
  ...[DocumentTextResolver, TextResolver, SpanResolver, SnippetResolver],
  ...[BodyResolver, DocumentBodiesResolver, BodyCountResolver, NamedBodyResolver],
  ...[
    CitationListResolver,
    DocumentCitationsResolver,
    CitationResolver,
    DocumentCitationEdgeResolver,
    EvidenceResolver,
  ],
  ...[MentionResolver, MentionExplanationResolver, RefusedRuleResolver, PinpointResolver, ClaimsResolver],
  ...[DocumentProvisionsResolver, ProvisionResolver, ProvisionCitationEdgeResolver, InternalReferenceResolver],
  ...[...SECTION_RESOLVERS, OriginSectionResolver],
  ...[CitationProvisionsResolver, EvidenceProvisionsResolver, MentionProvisionsResolver],
  ...[DocumentEffectResolver, ProvisionEffectsResolver, EffectClauseSectionResolver],
  ...[EffectClauseResolver, DatedStatementResolver, ForceResolver],
  ...[
    CampaignResolver,
    CampaignRoleSectionResolver,
    CampaignRoleResolver,
    CampaignDocumentEdgeResolver,
    DocumentCampaignsResolver,
  ],
  ...[LineageResolver, LineageObjectResolver, LineageDocumentResolver],
  ...[ExtractionResolver, ExtractedMentionResolver, ExtractedSectionResolver],
  ...[DraftCheckResolver, CheckFindingResolver],
] as const;

/** Inputs of which exactly one field is given; type-graphql does not know `@oneOf`. */
const ONE_OF: readonly string[] = ['DocumentBy'];

/** Returns the executable schema; the committed SDL is printed from it. */
export function buildSchema(): GraphQLSchema {
  orderFields();
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    orphanedTypes: [RecordEvidenceObject, VerdictObject],
    validate: false,
    directives: COST_DIRECTIVES,
  });
  for (const name of ONE_OF) {
    const type = schema.getType(name);
    if (isInputObjectType(type)) type.isOneOf = true;
  }
  priceFields(schema);
  completeListsInTurns(schema);
  const query = schema.getQueryType();
  if (query) query.description = QUERY;
  return schema;
}

/** What people read first. */
const QUERY =
  'Entry points of the graph: find documents, bodies and campaigns, then follow their fields. What null means: a field of ' +
  '`Query`, one that takes arguments, and one that is counted or computed when it is asked for (totals, facets, force, ' +
  'explanations) is null only together with an error; any other nullable field is null where nothing is known. Where a ' +
  'field differs from this, its description says so.';

/** Sorts fields by {@link RESOLVERS}. Decorators register them in the order of imports, which must not matter. */
function orderFields(): void {
  const place = new Map<unknown, number>(RESOLVERS.map((resolver, index) => [resolver, index]));
  const placeOf = ({ target }: { readonly target: unknown }) => place.get(target) ?? RESOLVERS.length;
  const { queries, fieldResolvers } = getMetadataStorage();
  for (const fields of [queries, fieldResolvers]) fields.sort((a, b) => placeOf(a) - placeOf(b));
}
