import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: without the alias vitest loads its ES and its CommonJS build side by side.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts'],
  },
});
