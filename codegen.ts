import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  // The public operations, and the queries in tests of the API, written graphql(`…`).
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
        scalars: { Date: 'string', DateTime: 'string', Duration: 'string', URL: 'string' },
        avoidOptionals: { field: true },
        immutableTypes: true,
      },
    },
  },
  // Imports in Node need the file extension.
  importExtension: '.js',
};

export default config;
