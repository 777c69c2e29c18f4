import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,build,test}/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-report.json' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One realm for all files of a package: loading everything anew for each takes longer than most tests.
    isolate: false,
    // What is built runs as it will for its users, and need not be transformed.
    server: { deps: { external: [/\/packages\/[\w-]+\/dist\//] } },
  },
})
