import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,build,test}/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-report.json' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
