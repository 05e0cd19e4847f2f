import { defineConfig } from 'vitest/config';

const NEO4J_TESTS = '{src,clients}/**/*.neo4j.test.ts';
const PROGRAM_TESTS = '{src,clients}/**/*.program.test.ts';
const TEMPORARY_FILES = '.ci/temporary-files.mjs';
/** These tests start the compiled program; it is compiled again when a source is newer. */
const BUILD = '.ci/build-if-stale.mjs';

export default defineConfig({
  // One copy of graphql: without the alias its ES and its CommonJS build get loaded side by side.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Vitest's own default leaves one core idle, which is half of a machine with two.
    maxWorkers: '100%',
    // A test of what is right must not fail because the machine is busy; tests of speed measure for themselves.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/test-*.ts', 'src/testing/**', 'src/**/generated/**'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'bench/**/*.test.ts', '.ci/**/*.test.ts'],
          exclude: [NEO4J_TESTS, PROGRAM_TESTS],
          // No test mocks a module or changes the environment, so a worker loads the code and the vocabulary once.
          pool: 'threads',
          isolate: false,
          globalSetup: [TEMPORARY_FILES],
        },
      },
      {
        extends: true,
        test: {
          name: 'program',
          include: [PROGRAM_TESTS],
          globalSetup: [TEMPORARY_FILES, BUILD],
          server: { deps: { external: [/\/dist\//] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [NEO4J_TESTS],
          // Neo4j Community has one database: each worker has a server of its own, and a given one serves one worker.
          maxWorkers: process.env.NEO4J_TEST_URI ? 1 : 2,
          sequence: { groupOrder: 1 },
          globalSetup: [TEMPORARY_FILES, BUILD, 'src/store/neo4j/test-setup.ts'],
        },
      },
    ],
  },
});
