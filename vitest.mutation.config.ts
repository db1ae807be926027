import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs: those of what it changes. */
export default defineConfig({
  test: {
    include: ['test/{text,loader,retrieval,reply,check,story}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
