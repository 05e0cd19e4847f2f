import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Claims, Pinpoint } from '../../domain/reading/mention.js';
import { pinpointPaths } from '../../domain/reading/provision-path.js';
import type { CandidateRow, MentionRow } from '../../store/rows.js';
import { BodyObject } from '../body/body.type.js';
import { CandidateObject } from '../document/candidate.type.js';
import { DocumentObject } from '../document/document.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { findBody, type GraphContext, getDocument } from '../request/context.js';
import { CitationObject } from './citation.type.js';
import { ClaimsObject, CompletedClaimObject } from './claims.type.js';
import { MentionObject, PinpointObject } from './mention.type.js';

/** What a mention stands in and leads to. */
@Resolver(() => MentionObject)
export class MentionResolver {
  @FieldResolver(() => DocumentObject, { description: 'The document that it stands in.' })
  document(@Root() { documentId }: MentionRow, @Ctx() context: GraphContext) {
    return getDocument(context, documentId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The words that show the relation (theo tinh thần, căn cứ).',
  })
  cue(@Root() { cue }: MentionRow) {
    return cue?.text ?? null;
  }

  @AssumedListSize(2)
  @FieldResolver(() => [CitationObject], { description: 'Citations that it supports.' })
  citations(@Root() { id }: MentionRow, @Ctx() { loaders }: GraphContext) {
    return loaders.citationsOfMention.load(id);
  }

  @AssumedListSize(5)
  @FieldResolver(() => [CandidateObject], {
    description: 'Documents that it may mean where it leads to none, best first.',
  })
  candidates(@Root() { candidates }: MentionRow, @Ctx() context: GraphContext) {
    return Promise.all(candidates.map((row, index) => candidateSource(row, index, context)));
  }
}

/** Where a pinpoint points. */
@Resolver(() => PinpointObject)
export class PinpointResolver {
  @FieldResolver(() => String, {
    description: 'Path of the provision: `dieu-5/khoan-2/diem-a`; of a range or list the first.',
  })
  path(@Root() pinpoint: Pinpoint) {
    return pinpointPaths(pinpoint)[0] ?? '';
  }

  @FieldResolver(() => [String], {
    description: 'Paths of the provisions: `dieu-5/khoan-2/diem-a`; of a range or list all, at most 200.',
  })
  paths(@Root() pinpoint: Pinpoint, @Ctx() { countText }: GraphContext) {
    return pinpointPaths(pinpoint).map(countText);
  }
}

/** Claims with what they were completed from. */
@Resolver(() => ClaimsObject)
export class ClaimsResolver {
  @FieldResolver(() => BodyObject, { nullable: true, description: 'Body in whose series the number stands.' })
  authority(@Root() { authority }: Claims, @Ctx() context: GraphContext) {
    return findBody(context, authority);
  }

  @FieldResolver(() => [CompletedClaimObject], {
    description: 'Claims that were not read off the mention, with their origin.',
  })
  completed(@Root() { origins }: Claims) {
    const entries = Object.entries(origins).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([claim, origin]) => ({ claim: claim.toUpperCase(), origin }));
  }
}

async function candidateSource({ documentId, match, reasons }: CandidateRow, index: number, context: GraphContext) {
  return { document: await getDocument(context, documentId), rank: index + 1, match, reasons };
}
