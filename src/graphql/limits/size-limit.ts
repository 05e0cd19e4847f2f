import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { limitError, operationError } from './errors.js';
import { MAX_COST, MAX_DEPTH } from './limits.js';
import { measureQuery, type QuerySize } from './measure-query.js';

/** Charges the cost of an operation to the client; throws when the client may not spend as much. */
interface Spender {
  readonly spend: (cost: number) => void;
}

/**
 * Returns the plugin that refuses mutations, subscriptions and too large operations before anything is read, and charges
 * the cost of all others to the client.
 */
export function sizeLimitPlugin<T extends Spender>(): ApolloServerPlugin<T> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (!operation) return;
        if (!schema.getRootType(operation.operation)) throw operationError(operation.operation);
        const size = sizeOf(schema, document, operation, request.variables ?? {});
        checkSize(size);
        contextValue.spend(size.cost);
      },
    }),
  };
}

/** Returns the size of one operation of a document; zero when its variables are invalid, for then execution refuses it. */
export function sizeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): QuerySize {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (coerced === undefined) return { cost: 0, depth: 0 };
  return measureQuery({ schema, operation, fragments: fragmentsOf(document), variables: coerced });
}

function checkSize({ depth, cost }: QuerySize): void {
  if (depth > MAX_DEPTH) throw limitError('depth', MAX_DEPTH, depth, 'fields nested in one another', 'ask in steps');
  if (cost > MAX_COST) {
    throw limitError('cost', MAX_COST, cost, 'objects', 'ask for smaller pages, or for less at once');
  }
}

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
