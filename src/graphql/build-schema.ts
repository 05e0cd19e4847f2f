import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { BodyResolver } from './body.resolver.js';
import { CampaignDocumentEdgeResolver, CampaignResolver, CampaignRoleResolver } from './campaign.resolver.js';
import { CitationEdgeResolver, CitationResolver, EvidenceEdgeResolver } from './citation.resolver.js';
import { DocumentResolver } from './document.resolver.js';
import { DocumentConnectionResolver } from './document-connection.resolver.js';
import { DocumentProvisionResolver } from './document-provision.resolver.js';
import { DocumentQueryResolver } from './document-query.resolver.js';
import { DocumentTextResolver, SectionResolver, TextResolver } from './document-text.resolver.js';
import { DatedEvidenceResolver, EffectClauseResolver, EffectResolver } from './effect.resolver.js';
import { ExtractedMentionResolver, ExtractionResolver } from './extraction.resolver.js';
import { LineageDocumentResolver, LineageObjectResolver, LineageResolver } from './lineage.resolver.js';
import { ClaimsResolver, MentionResolver, PinpointResolver } from './mention.resolver.js';
import { NamedBodyResolver } from './named-body.resolver.js';
import { NodeResolver } from './node.resolver.js';
import { InternalReferenceResolver, ProvisionCitationEdgeResolver, ProvisionResolver } from './provision.resolver.js';

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
