import { type GraphQLSchema, printSchema } from 'graphql';

const HEADER = '# Emitted by `npm run schema` from src/graphql; the check fails when it differs. Do not edit.\n\n';

/** Returns the SDL as it is committed in schema/schema.graphql. */
export const printSdl = (schema: GraphQLSchema): string => `${HEADER}${printSchema(schema)}\n`;
