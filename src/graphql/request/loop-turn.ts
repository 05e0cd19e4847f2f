import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Deadline } from '../limits/deadline.js';

/** Most objects and values of lists that one request completes in one turn of the event loop. */
export const VALUES_IN_A_TURN = 1_000;

/**
 * Gives the next objects and values of a request their turn of the event loop: null for the first one, in which nothing
 * waits, or the promise that resolves in a later one. More than {@link VALUES_IN_A_TURN} have a turn of their own.
 */
export type TakeLoopTurn = (values: number) => Promise<void> | null;

/** Returns the turns of a request. */
export function createLoopTurns(): TakeLoopTurn {
  let turn: Promise<void> | null = null;
  let room = VALUES_IN_A_TURN;
  return (values) => {
    if (values > room) {
      turn = (turn ?? Promise.resolve()).then(() => new Promise((resolve) => setImmediate(resolve)));
      room = VALUES_IN_A_TURN;
    }
    room -= values;
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
    const complete = (list: unknown) => listInTurns(list, context, itemSize(info));
    return result instanceof Promise ? result.then(complete) : complete(result);
  };
}

/** Returns the list, or a promise of it; of a list longer than a turn allows, later items are promises. */
function listInTurns(list: unknown, context: TurnContext, values: number): unknown {
  if (!Array.isArray(list)) return list;
  const most = Math.max(1, Math.floor(VALUES_IN_A_TURN / values));
  const turn = context.takeLoopTurn(Math.min(list.length, most) * values);
  const items = () => (list.length <= most ? list : list.map(itemInTurn(context, most, values)));
  return turn === null ? items() : turn.then(context.deadline.proceed).then(items);
}

/** Returns the function that gives each item of a long list its turn; those of the first turn have it already. */
function itemInTurn({ takeLoopTurn, deadline }: TurnContext, most: number, values: number) {
  let turn: Promise<void> | null = null;
  return (item: unknown, at: number): unknown => {
    if (at > 0 && at % most === 0) {
      turn = takeLoopTurn(most * values)?.then(deadline.proceed) ?? null;
      // The executor may drop a list before it looks at all items; then nobody else handles this.
      turn?.catch(() => undefined);
    }
    const later = turn?.then(() => item);
    later?.catch(() => undefined);
    return later ?? item;
  };
}

/** Sizes of items by the fields that select them, which the executor keeps for all lists of one place in a query. */
const itemSizes = new WeakMap<GraphQLResolveInfo['fieldNodes'], number>();

/** Returns how many objects and values an item of a list is: itself, and each field selected in it, those of lists once. */
function itemSize({ fieldNodes, fragments }: GraphQLResolveInfo): number {
  const known = itemSizes.get(fieldNodes);
  if (known !== undefined) return known;
  const sizes = new Map<string, number>();
  const sizeOf = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, node) => sum + selectionSize(node), 0);
  const selectionSize = (node: SelectionNode): number => {
    if (node.kind !== Kind.FRAGMENT_SPREAD) return (node.kind === Kind.FIELD ? 1 : 0) + sizeOf(node.selectionSet);
    const name = node.name.value;
    if (!sizes.has(name)) sizes.set(name, sizeOf(fragments[name]?.selectionSet));
    return sizes.get(name) ?? 0;
  };
  const size = fieldNodes.reduce((sum, { selectionSet }) => sum + sizeOf(selectionSet), 1);
  itemSizes.set(fieldNodes, size);
  return size;
}
