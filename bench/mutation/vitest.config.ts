import { defineConfig } from 'vitest/config';

/** The tests that are run on changed code: those of the folders that are changed, and of what stands right on them. */
export default defineConfig({
  test: {
    include: ['test/{text,loader,retrieval,reply,check,story,locales}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
