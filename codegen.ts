import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  // The public operations, and the queries that tests of the API write with `graphql(…)`.
  documents: ['schema/operations/**/*.graphql', 'src/graphql/**/*.test.ts'],
  generates: {
    'src/testing/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string' },
        avoidOptionals: { field: true },
        immutableTypes: true,
      },
    },
  },
  // Node's resolution wants the extension written out.
  importExtension: '.js',
};

export default config;
