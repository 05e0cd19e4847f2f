import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  TokenKind,
} from 'graphql';
import { answerLimitError, costError, inputError, limitError, operationError } from './errors.js';
import type { Arguments } from './field-cost.js';
import { MAX_ANSWER_BYTES, MAX_COST, MAX_DEPTH, MAX_FRAGMENTS, MAX_NAME_CHARACTERS } from './limits.js';
import { measureQuery } from './measure-query.js';
import type { Metered } from './meter-fields.js';
import type { QuerySize } from './query-size.js';
import { checkRepetitions } from './repetitions.js';
import { checkVariables } from './variables.js';

/** The part of the context that the limits use. */
export interface Limited extends Metered {
  /** Charges the cost of an operation to the client; throws when the client may not spend as much. */
  readonly spend: (cost: number) => void;
}

/**
 * Returns the plugin that refuses mutations, subscriptions and too large operations before anything is read, charges the
 * cost of all others to the client, states it in `extensions.cost`, and sends one error for an answer that was stopped.
 */
export function sizeLimitPlugin<T extends Limited>(): ApolloServerPlugin<T> {
  /** Sizes of operations without variables, which are parsed once and asked again and again. */
  const known = new WeakMap<OperationDefinitionNode, QuerySize>();
  return {
    requestDidStart: async () => {
      let size: QuerySize | null = null;
      return {
        didResolveSource: async ({ request }) => checkVariables(request.variables),
        validationDidStart: async ({ document }) => {
          checkNames(document);
          checkFragments(document);
          checkRepetitions(document);
        },
        didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
          if (!operation) return;
          if (!schema.getRootType(operation.operation)) throw operationError(operation.operation);
          size = known.get(operation) ?? sizeOf(schema, document, operation, request.variables ?? {});
          if (!operation.variableDefinitions?.length) known.set(operation, size);
          checkSize(size);
          contextValue.spend(size.cost);
          contextValue.answer.start(size);
        },
        willSendResponse: async ({ response, contextValue }) => {
          if (size !== null) addExtension(response, { cost: { requested: size.cost, maximum: MAX_COST } });
          if (contextValue.answer.stoppedBy !== null) keepFirstError(response, contextValue.answer.stoppedBy.message);
        },
      };
    },
    // Apollo hides what the first hooks throw, unless this one throws it once more.
    unexpectedErrorProcessingRequest: async ({ error }) => {
      if (error instanceof GraphQLError) throw error;
    },
  };
}

/** Returns the size of one operation of a document. Throws for variables that are invalid, naming one fault: each costs time. */
export function sizeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Arguments,
): QuerySize {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
  if (errors !== undefined) throw inputError(errors);
  const size = measureQuery({ schema, operation, fragments: fragmentsOf(document), variables: coerced });
  return { ...size, cost: Math.ceil(size.cost) };
}

function checkNames({ loc }: DocumentNode): void {
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) {
    const length = token.end - token.start;
    if (token.kind === TokenKind.NAME && length > MAX_NAME_CHARACTERS)
      throw limitError('nameCharacters', MAX_NAME_CHARACTERS, length, 'characters in one name', 'use shorter names');
  }
}

function checkFragments({ definitions }: DocumentNode): void {
  const count = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  if (count > MAX_FRAGMENTS) throw limitError('queryFragments', MAX_FRAGMENTS, count, 'fragments', 'ask less at once');
}

function checkSize({ depth, cost, bytes }: QuerySize): void {
  if (depth > MAX_DEPTH)
    throw limitError('queryDepth', MAX_DEPTH, depth, 'fields nested in one another', 'ask in steps');
  if (cost > MAX_COST) throw costError(MAX_COST, cost);
  if (bytes > MAX_ANSWER_BYTES) throw answerLimitError('answerBytes', MAX_ANSWER_BYTES, bytes, 'bytes');
}

function addExtension({ body }: GraphQLResponse, extension: Readonly<Record<string, unknown>>): void {
  if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, ...extension };
}

/** Leaves out the data of a stopped answer, and all errors that the stop made of other fields. */
function keepFirstError({ body }: GraphQLResponse, message: string): void {
  if (body.kind !== 'single') return;
  const found = body.singleResult.errors?.find((error: GraphQLFormattedError) => error.message === message);
  body.singleResult.data = null;
  if (found) body.singleResult.errors = [found];
}

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
