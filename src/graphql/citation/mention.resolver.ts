import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Claims, Pinpoint } from '../../domain/reading/mention.js';
import type { RefusedRule } from '../../domain/reading/mention-explanation.js';
import { pinpointPaths } from '../../domain/reading/provision-path.js';
import type { CandidateRow, MentionRow } from '../../store/rows.js';
import { BodyObject } from '../body/body.type.js';
import { CandidateObject } from '../document/candidate.type.js';
import { DocumentObject } from '../document/document.type.js';
import { AssumedListSize, Cost } from '../limits/field-cost.js';
import { MAX_EXTRACT_LENGTH } from '../limits/limits.js';
import { EXPLANATION_WEIGHT, extractWeight } from '../limits/weights.js';
import { findBody, type GraphContext, getDocument } from '../request/context.js';
import { MentionExplanationObject, RefusedRuleObject } from '../schema/explanation.type.js';
import { SpanObject } from '../schema/span.type.js';
import { spanIn } from '../text/read-item.js';
import { ClaimsObject, CompletedClaimObject } from './claims.type.js';
import { MentionObject, PinpointObject } from './mention.type.js';

/** Resolves the document, citations and candidates of a mention. */
@Resolver(() => MentionObject)
export class MentionResolver {
  @FieldResolver(() => DocumentObject, { description: 'The document that contains it.' })
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

  @FieldResolver(() => SpanObject, { description: 'Where it stands in the content of the text.' })
  span(@Root() mention: MentionRow) {
    return spanIn(mention.inputId, mention);
  }

  @AssumedListSize(4)
  @FieldResolver(() => [PinpointObject], { description: 'Provisions of the cited document that it names.' })
  pinpoints(@Root() { inputId, pinpoints }: MentionRow) {
    return pinpoints.map((pinpoint) => ({ ...pinpoint, span: spanIn(inputId, pinpoint) }));
  }

  @AssumedListSize(10)
  @FieldResolver(() => [CandidateObject], {
    description: 'Documents that it may mean when it is not linked, best match first.',
  })
  candidates(@Root() { candidates }: MentionRow, @Ctx() context: GraphContext) {
    return Promise.all(candidates.map((row, index) => candidateSource(row, index, context)));
  }
}

/** How a mention was recognised. */
@Resolver(() => MentionObject)
export class MentionExplanationResolver {
  // A request reads one text for all the mentions that it explains.
  @Cost({ weight: EXPLANATION_WEIGHT, sharedWeight: extractWeight(MAX_EXTRACT_LENGTH) })
  @FieldResolver(() => MentionExplanationObject, {
    nullable: true,
    description:
      'What made it what it is. Reads its text again; one text in a request. Null where the present recogniser no longer finds it.',
  })
  explanation(@Root() mention: MentionRow, @Ctx() { explainStored }: GraphContext) {
    return explainStored(mention);
  }
}

/** What a rule that did not decide looked at. */
@Resolver(() => RefusedRuleObject)
export class RefusedRuleResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The words that it looked at, where it looks at words.' })
  cue(@Root() { cue }: RefusedRule) {
    return cue?.text ?? null;
  }
}

/** Resolves the paths of a pinpoint. */
@Resolver(() => PinpointObject)
export class PinpointResolver {
  @FieldResolver(() => String, {
    description: 'Path of the provision, such as `dieu-5/khoan-2/diem-a`. For a range or list, that of the first.',
  })
  path(@Root() pinpoint: Pinpoint) {
    return pinpointPaths(pinpoint)[0] ?? '';
  }

  @AssumedListSize(2)
  @FieldResolver(() => [String], {
    description: 'Paths of all provisions that it names, such as `dieu-5/khoan-2/diem-a`; at most 200.',
  })
  paths(@Root() pinpoint: Pinpoint) {
    return pinpointPaths(pinpoint);
  }
}

/** Resolves the numbering authority of claims and the origins of completed claims. */
@Resolver(() => ClaimsObject)
export class ClaimsResolver {
  @FieldResolver(() => BodyObject, {
    nullable: true,
    description: 'Numbering authority: the body in whose series the document is numbered.',
  })
  authority(@Root() { authority }: Claims, @Ctx() context: GraphContext) {
    return findBody(context, authority);
  }

  @FieldResolver(() => [CompletedClaimObject], {
    description: 'Claims whose value was read outside the mention, with their origin.',
  })
  completed(@Root() { origins }: Claims) {
    const entries = Object.entries(origins).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([claim, origin]) => ({ claim: claim.toUpperCase(), origin }));
  }
}

async function candidateSource({ documentId, match, reasons }: CandidateRow, index: number, context: GraphContext) {
  return { document: await getDocument(context, documentId), rank: index + 1, match, reasons };
}
