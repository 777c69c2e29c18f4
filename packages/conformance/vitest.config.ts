import { testConfig } from '@openpartner/test-helpers/vitest-config'
import { sveltePlugins } from './test/forms/support/svelte-plugins.ts'

const svelte = ['test/forms/{felte,superforms}.test.ts']

export default testConfig({
  // The source maps of GitHub's parser name files that it does not bring.
  logLevel: 'error',
  test: {
    // It runs longest, and at the end alone.
    maxWorkers: '100%',
    // Engines register schemas for the whole process, some tests refuse it the network, and others poison its prototypes.
    isolate: true,
    // GitHub's parser imports JSON as bundlers do.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    projects: [
      { extends: true, test: { name: 'conformance', exclude: svelte } },
      {
        plugins: sveltePlugins,
        // The half of Svelte that runs in browsers.
        resolve: { conditions: ['browser'] },
        test: { name: 'svelte', include: svelte },
      },
    ],
  },
})
