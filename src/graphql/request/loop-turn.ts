import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Deadline } from '../limits/deadline.js';

/** Most objects of lists that one request completes in one turn of the event loop. */
export const OBJECTS_IN_A_TURN = 250;

/**
 * Gives the next objects of a request, at most {@link OBJECTS_IN_A_TURN}, their turn of the event loop: null for the
 * first one, in which nothing waits, or the promise that resolves in a later one.
 */
export type TakeLoopTurn = (objects: number) => Promise<void> | null;

/** Returns the turns of a request. */
export function createLoopTurns(): TakeLoopTurn {
  let turn: Promise<void> | null = null;
  let room = OBJECTS_IN_A_TURN;
  return (objects) => {
    if (objects > room) {
      turn = (turn ?? Promise.resolve()).then(() => new Promise((resolve) => setImmediate(resolve)));
      room = OBJECTS_IN_A_TURN;
    }
    room -= objects;
    return turn;
  };
}

/** What the context of a request needs for {@link completeListsInTurns}. */
interface TurnContext {
  readonly takeLoopTurn: TakeLoopTurn;
  readonly deadline: Deadline;
}

/**
 * Changes the lists of objects of a schema, so that a large answer does not hold up other requests: GraphQL.js completes
 * a list at once, but a list or an item that is a promise is completed when it resolves. Nothing more is completed for a
 * request whose deadline has passed or whose client is gone.
 */
export function completeListsInTurns(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const isObjectList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
      if (isObjectList) field.resolve = inTurns(field.resolve ?? defaultFieldResolver);
    }
  }
}

function inTurns(resolve: GraphQLFieldResolver<unknown, TurnContext>): GraphQLFieldResolver<unknown, TurnContext> {
  return (source, args, context, info) => {
    const result: unknown = resolve(source, args, context, info);
    return result instanceof Promise ? result.then((list) => listInTurns(list, context)) : listInTurns(result, context);
  };
}

/** Returns the list, or a promise of it; of a list longer than a turn allows, later items are promises. */
function listInTurns(list: unknown, context: TurnContext): unknown {
  if (!Array.isArray(list)) return list;
  const turn = context.takeLoopTurn(Math.min(list.length, OBJECTS_IN_A_TURN));
  const items = () => (list.length <= OBJECTS_IN_A_TURN ? list : list.map(itemInTurn(context)));
  return turn === null ? items() : turn.then(context.deadline.proceed).then(items);
}

/** Returns the function that gives each item of a long list its turn; those of the first turn have it already. */
function itemInTurn({ takeLoopTurn, deadline }: TurnContext): (item: unknown, at: number) => unknown {
  let turn: Promise<void> | null = null;
  return (item, at) => {
    if (at > 0 && at % OBJECTS_IN_A_TURN === 0) {
      turn = takeLoopTurn(OBJECTS_IN_A_TURN)?.then(deadline.proceed) ?? null;
      // The executor may drop a list before it looks at all items; then nobody else handles this.
      turn?.catch(() => undefined);
    }
    const later = turn?.then(() => item);
    later?.catch(() => undefined);
    return later ?? item;
  };
}
