import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { assertionOfId, provisionOfId, typeOfId } from '../../app/ids.js';
import { isProvisionPath } from '../../domain/reading/provision-path.js';
import { loadEvidence } from '../citation/evidence-source.js';
import { checkedIds, checkedText } from '../limits/arguments.js';
import { checkedOrRefused } from '../limits/batch.js';
import { Cost, lengthOf } from '../limits/field-cost.js';
import { MAX_NODE_IDS } from '../limits/limits.js';
import { provisionSource } from '../provision/provision-source.js';
import type { GraphContext } from '../request/context.js';
import { NodeObject } from '../schema/node.type.js';

/** Finds objects by global id. */
@Resolver(() => NodeObject)
export class NodeResolver {
  @Query(() => NodeObject, {
    nullable: true,
    description: 'The object with this global id; null when there is none. Former ids of merged documents still work.',
  })
  node(@Arg('id', () => ID, { description: 'Global id.' }) id: string, @Ctx() context: GraphContext) {
    return findNode(checkedText('id', id), context);
  }

  @Cost({ assumedSize: MAX_NODE_IDS, exact: ({ ids }) => ({ size: lengthOf(ids) }) })
  @Query(() => [NodeObject], {
    nullable: 'itemsAndList',
    description:
      'The objects with these global ids, in the same order; null where there is none, and with an error at its index where one is refused.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Global ids, at most 100.' }) ids: string[],
    @Ctx() context: GraphContext,
  ) {
    return checkedIds(ids).map((id) => checkedOrRefused((one) => findNode(checkedText('ids', one), context), id));
  }
}

function findNode(id: string, context: GraphContext): Promise<{ readonly id: string } | null> | null {
  const { loaders } = context;
  switch (typeOfId(id)) {
    case 'Document':
      return loaders.documentById.load(id);
    case 'Citation':
      return loaders.citation.load(id);
    case 'Mention':
      return loaders.mention.load(id);
    case 'Body':
      return loaders.body.load(id);
    case 'Campaign':
      return loaders.campaign.load(id);
    case 'Provision':
      return findProvisionNode(id, context);
    case 'RecordEvidence':
    case 'Verdict':
      return findAssertedEvidence(id, context);
    case null:
      return null;
  }
}

/** Finds a provision by global id, also one that a text names but does not contain. Its document may have been merged into another since. */
async function findProvisionNode(id: string, context: GraphContext): Promise<{ readonly id: string } | null> {
  const ref = provisionOfId(id);
  const document = ref && isProvisionPath(ref.path) && (await context.loaders.documentById.load(ref.documentId));
  return document ? provisionSource({ documentId: document.id, path: ref.path }) : null;
}

/** Finds what a record or a verdict asserts. */
async function findAssertedEvidence(id: string, context: GraphContext): Promise<{ readonly id: string } | null> {
  const assertion = await context.loaders.assertion.load(assertionOfId(id));
  const found = assertion && (await loadEvidence(context, assertion));
  return found?.id === id ? found : null;
}
