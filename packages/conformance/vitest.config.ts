import { testConfig } from '@openpartner/test-helpers/vitest-config'
import { sveltePlugins } from './test/forms/support/svelte-plugins.ts'

const svelte = ['test/forms/{felte,superforms}.test.ts']

// They poison prototypes, fill the memory, refuse the process its network, or register the same schemas once more.
const alone = ['test/hostile/*.test.ts', 'test/forms/*.test.{ts,tsx}', 'test/vectors/engines.test.ts']

// They refuse the process its network.
const offline = ['test/engines/*.test.ts']

export default testConfig({
  // The source maps of GitHub's parser name files that it does not bring.
  logLevel: 'error',
  test: {
    // It runs longest, and at the end alone.
    maxWorkers: '100%',
    // GitHub's parser imports JSON as bundlers do.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    projects: [
      { extends: true, test: { name: 'alone', isolate: true, include: alone, exclude: svelte } },
      { extends: true, test: { name: 'offline', include: offline } },
      { extends: true, test: { name: 'conformance', exclude: [...svelte, ...alone, ...offline] } },
      {
        plugins: sveltePlugins,
        // The half of Svelte that runs in browsers.
        resolve: { conditions: ['browser'] },
        test: { name: 'svelte', include: svelte },
      },
    ],
  },
})
