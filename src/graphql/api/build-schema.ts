import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { BodyResolver } from '../body/body.resolver.js';
import { NamedBodyResolver } from '../body/named-body.resolver.js';
import { CampaignDocumentEdgeResolver, CampaignResolver, CampaignRoleResolver } from '../campaign/campaign.resolver.js';
import { CitationEdgeResolver, CitationResolver, EvidenceEdgeResolver } from '../citation/citation.resolver.js';
import { ClaimsResolver, MentionResolver, PinpointResolver } from '../citation/mention.resolver.js';
import { DocumentResolver } from '../document/document.resolver.js';
import { DocumentConnectionResolver } from '../document/document-connection.resolver.js';
import { DocumentQueryResolver } from '../document/document-query.resolver.js';
import { DatedEvidenceResolver, EffectClauseResolver, EffectResolver } from '../effect/effect.resolver.js';
import { ExtractedMentionResolver, ExtractionResolver } from '../extraction/extraction.resolver.js';
import { LineageDocumentResolver, LineageObjectResolver, LineageResolver } from '../lineage/lineage.resolver.js';
import { DocumentProvisionResolver } from '../provision/document-provision.resolver.js';
import {
  InternalReferenceResolver,
  ProvisionCitationEdgeResolver,
  ProvisionResolver,
} from '../provision/provision.resolver.js';
import { DocumentTextResolver, SectionResolver, TextResolver } from '../text/document-text.resolver.js';
import { NodeResolver } from './node.resolver.js';

/** Returns the executable schema, which the committed SDL is printed from. */
export function buildSchema(): GraphQLSchema {
  const schema = generateSchema();
  const query = schema.getQueryType();
  if (query)
    query.description = 'Where every question begins: find documents, bodies and campaigns, then walk from them.';
  return schema;
}

const generateSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [
      NodeResolver,
      DocumentQueryResolver,
      BodyResolver,
      CampaignResolver,
      ExtractionResolver,
      DocumentResolver,
      DocumentTextResolver,
      DocumentProvisionResolver,
      EffectResolver,
      EffectClauseResolver,
      DatedEvidenceResolver,
      ProvisionResolver,
      ProvisionCitationEdgeResolver,
      InternalReferenceResolver,
      TextResolver,
      SectionResolver,
      LineageResolver,
      DocumentConnectionResolver,
      CitationResolver,
      CitationEdgeResolver,
      EvidenceEdgeResolver,
      MentionResolver,
      PinpointResolver,
      ClaimsResolver,
      LineageObjectResolver,
      LineageDocumentResolver,
      NamedBodyResolver,
      CampaignRoleResolver,
      CampaignDocumentEdgeResolver,
      ExtractedMentionResolver,
    ],
    validate: false,
  });
