import { mergeConfig } from 'vitest/config'
import shared from '../.scripts/vitest.config.ts'

export default mergeConfig(shared, {
  // The source maps of GitHub's parser name files that it does not bring.
  logLevel: 'error',
  test: {
    // These tests wait for browsers and commands, and are the last to run.
    maxWorkers: '100%',
    testTimeout: 180_000,
    // A page may need seconds on a machine that builds something else as well.
    expect: { poll: { timeout: 20_000 } },
    include: ['{.vitepress,build,playground,countries,form,home,test}/**/*.test.ts'],
    // GitHub's parser imports JSON as bundlers do.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    globalSetup: ['../packages/forms/test/browser/unpack.ts'],
  },
})
