import { ArgsType, Field } from 'type-graphql';
import { MENTION_ROLES, MENTION_STATES, type MentionRole, type MentionState } from '../../domain/reading/mention.js';
import type { MentionPlace } from '../../store/lists.js';
import { countNone, EMPTY_PAGE, pageRequest, rowEdge, toConnection } from '../connection/connection.js';
import { PageArgs } from '../connection/page.type.js';
import { valuesOrAll } from '../limits/arguments.js';
import type { GraphContext } from '../request/context.js';
import { MentionRoleEnum, MentionStateEnum } from '../schema/enums.js';

/** Arguments of lists of mentions. */
@ArgsType()
export class MentionsArgs extends PageArgs {
  @Field(() => [MentionRoleEnum], { nullable: true, description: 'Only these roles.' })
  readonly roles?: readonly MentionRole[] | null;

  @Field(() => [MentionStateEnum], { nullable: true, description: 'Only these states.' })
  readonly states?: readonly MentionState[] | null;
}

/** Returns a page of the mentions in a document or in a range of its text; an empty page when `place` is null. */
export async function listMentions(place: MentionPlace | null, args: MentionsArgs, { loaders }: GraphContext) {
  const roles = valuesOrAll('roles', args.roles, MENTION_ROLES);
  const states = valuesOrAll('states', args.states, MENTION_STATES);
  const request = pageRequest(args, 'mentions');
  if (place === null) return toConnection(EMPTY_PAGE, request, rowEdge, countNone);
  const filter = { roles, states };
  const page = await loaders.mentions(filter, request).load(place);
  return toConnection(page, request, rowEdge, () => loaders.count.mentions(filter).load(place));
}
