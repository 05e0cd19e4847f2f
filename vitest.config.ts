import { defineConfig } from 'vitest/config';

const NEO4J_TESTS = 'src/**/*.neo4j.test.ts';

export default defineConfig({
  // One copy of graphql: without the alias its ES and its CommonJS build get loaded side by side.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/test-*.ts', 'src/testing/**', 'src/**/generated/**'],
    },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts', 'bench/**/*.test.ts'], exclude: [NEO4J_TESTS] },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [NEO4J_TESTS],
          // Neo4j Community has one database: its suites run one after the other, and only they start a server.
          fileParallelism: false,
          globalSetup: ['src/store/neo4j/test-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
