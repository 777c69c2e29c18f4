import { defineConfig, mergeConfig } from 'vitest/config'

/** Long runs: a machine does them, in `test:deep`. */
const deepTests = '**/*.deep.test.{ts,tsx}'

/**
 * The configuration that the packages share. `vitest run` leaves the long runs out, `vitest run --mode deep` runs them
 * alone.
 */
export function testConfig({ folders = ['src', 'build', 'test'], ...overrides } = {}) {
  return defineConfig(({ mode }) => {
    const isDeep = mode === 'deep'
    const files = isDeep ? '*.deep.test.{ts,tsx}' : '*.test.{ts,tsx}'
    const shared = {
      test: {
        include: folders.map((folder) => `${folder}/**/${files}`),
        exclude: isDeep ? [] : [deepTests],
        reporters: ['default', 'json'],
        outputFile: { json: isDeep ? 'test-report.deep.json' : 'test-report.json' },
        // These only end what hangs: no test may fail because a machine is slow.
        testTimeout: 600_000,
        hookTimeout: 600_000,
        expect: { poll: { timeout: 300_000 } },
        // One realm for all files of a package: loading everything anew for each takes longer than most tests.
        isolate: false,
        // What is built runs as it will for its users, and need not be transformed.
        server: { deps: { external: [/\/packages\/[\w-]+\/dist\//] } },
      },
    }
    const projects = overrides.test?.projects?.map((project) => inMode(project, mode))
    return mergeConfig(shared, projects ? { ...overrides, test: { ...overrides.test, projects } } : overrides)
  })
}

/** A project of a package, which does not inherit the mode; the tests that it names are those of `vitest run`. */
function inMode(project, mode) {
  if (mode !== 'deep') return { mode, ...project }
  const include = project.test?.include?.map((files) => files.replace('.test.', '.deep.test.'))
  return { mode, ...project, test: { ...project.test, ...(include && { include }) } }
}
