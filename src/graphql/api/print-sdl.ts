import {
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  GraphQLSchema,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  printType,
} from 'graphql';
import { costDirectivesOf, costDirectivesOfArgument } from '../limits/cost-directives.js';

const HEADER = '# Emitted by `npm run schema` from src/graphql; the check fails when it differs. Do not edit.';

/**
 * Returns the SDL as it is committed in schema/schema.graphql: the directives, `Query`, then the other types by name. Fields
 * have their `@cost` and `@listSize`.
 */
export function printSdl(schema: GraphQLSchema): string {
  const query = schema.getQueryType();
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .toSorted((a, b) => Number(b === query) - Number(a === query) || (a.name < b.name ? -1 : 1));
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return `${[HEADER, printSchema(new GraphQLSchema({ directives })), ...types.map(printPriced)].join('\n\n')}\n`;
}

/** Prints a type with the directives of fields and arguments; graphql-js prints none but `@deprecated`. */
function printPriced(type: GraphQLNamedType): string {
  const text = printType(type);
  if (!isObjectType(type)) return text;
  const { fields = [] } = parse(text).definitions[0] as ObjectTypeDefinitionNode;
  const placed = fields.flatMap((node) => directivesOf(node, type));
  return placed
    .toReversed()
    .reduce((done, { at, text: added }) => `${done.slice(0, at)} ${added}${done.slice(at)}`, text);
}

/** The directives of a field and its arguments, each with its offset in the text: behind the type and the default value. */
function directivesOf(node: FieldDefinitionNode, type: GraphQLObjectType) {
  const field = type.getFields()[node.name.value];
  if (!field) return [];
  const ofArguments = (node.arguments ?? []).map((argument) => ({
    at: (argument.defaultValue ?? argument.type).loc?.end,
    directives: costDirectivesOfArgument(field, argument.name.value),
  }));
  const all = [...ofArguments, { at: node.type.loc?.end, directives: costDirectivesOf(field) }];
  return all.flatMap(({ at, directives }) => directives.toReversed().map((one) => ({ at, text: print(one) })));
}
