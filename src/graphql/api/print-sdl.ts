import { type GraphQLSchema, isIntrospectionType, isSpecifiedScalarType, printType } from 'graphql';

const HEADER = '# Emitted by `npm run schema` from src/graphql; the check fails when it differs. Do not edit.';

/** Returns the SDL as it is committed in schema/schema.graphql: `Query` first, then the other types by name. */
export function printSdl(schema: GraphQLSchema): string {
  const query = schema.getQueryType();
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .toSorted((a, b) => Number(b === query) - Number(a === query) || (a.name < b.name ? -1 : 1));
  return `${[HEADER, ...types.map(printType)].join('\n\n')}\n`;
}
