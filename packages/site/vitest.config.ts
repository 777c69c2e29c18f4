import { testConfig } from '@openpartner/test-helpers/vitest-config'

export default testConfig({
  folders: ['.vitepress', 'src', 'build', 'test'],
  // The source maps of GitHub's parser name files that it does not bring.
  logLevel: 'error',
  test: {
    // These tests wait for browsers and commands, and are the last to run.
    maxWorkers: '100%',
    // GitHub's parser imports JSON as bundlers do.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    globalSetup: ['@openpartner/test-helpers/browser/unpack'],
  },
})
