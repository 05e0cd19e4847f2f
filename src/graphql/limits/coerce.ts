import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLDirective,
  GraphQLError,
  type GraphQLField,
  getArgumentValues,
  getDirectiveValues,
} from 'graphql';
import { inputError } from './errors.js';
import type { Arguments } from './field-cost.js';

/** Returns the arguments of a field; throws BAD_USER_INPUT, naming the argument, where one does not fit its type, such as null from a variable. */
export const argumentsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Arguments): Arguments =>
  refusing(() => getArgumentValues(field, node, variables));

/** Returns the arguments of a directive at a selection, undefined where it is not there; throws as {@link argumentsOf} does. */
export const directiveOf = (
  directive: GraphQLDirective,
  node: { readonly directives?: readonly DirectiveNode[] | undefined },
  variables: Arguments,
): Arguments | undefined => refusing(() => getDirectiveValues(directive, node, variables));

/** Apollo takes what graphql-js throws before execution for a fault of the server. */
function refusing<T>(coerce: () => T): T {
  try {
    return coerce();
  } catch (error) {
    throw error instanceof GraphQLError ? inputError([error]) : error;
  }
}
