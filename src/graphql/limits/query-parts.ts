import {
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { directiveOf } from './coerce.js';
import type { Arguments } from './field-cost.js';

/** What measuring an operation needs: the schema, the fragments and the values of the variables. */
export interface QueryParts {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Arguments;
}

/** Whether `@skip` or `@include` leaves a selection out. */
export function isLeftOut(node: SelectionNode, variables: Arguments): boolean {
  const skip = directiveOf(GraphQLSkipDirective, node, variables);
  return skip?.if === true || directiveOf(GraphQLIncludeDirective, node, variables)?.if === false;
}
