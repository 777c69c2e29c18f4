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
    const include = folders.map((folder) => `${folder}/**/${files}`)
    const projects = overrides.test?.projects?.map((project) => inMode(project, mode, include))
    const shared = {
      test: {
        // A project that extends this would add its own to these.
        ...(projects === undefined && { include }),
        exclude: isDeep ? [] : [deepTests],
        reporters: ['default', 'json'],
        outputFile: { json: isDeep ? 'test-report.deep.json' : 'test-report.json' },
        // These only end what hangs: no test may fail because a machine is slow.
        testTimeout: 1_200_000,
        hookTimeout: 600_000,
        expect: { poll: { timeout: 300_000 } },
        // One realm for all files of a package: loading everything anew for each takes longer than most tests.
        isolate: false,
        // What is built runs as it will for its users, and need not be transformed.
        server: { deps: { external: [/\/packages\/[\w-]+\/dist\//] } },
      },
    }
    return mergeConfig(shared, projects ? { ...overrides, test: { ...overrides.test, projects } } : overrides)
  })
}

/**
 * A project of a package, which does not inherit the mode. The tests that it names are those of `vitest run`; one that
 * names none has all.
 */
function inMode(project, mode, all) {
  const named = (files) =>
    mode === 'deep' ? files.map((file) => file.replace('.test.', '.deep.test.')) : files
  const { include, exclude, ...test } = project.test ?? {}
  return {
    mode,
    ...project,
    test: {
      ...test,
      include: include ? named(include) : all,
      ...(exclude && { exclude: named(exclude) }),
    },
  }
}
