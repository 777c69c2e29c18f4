import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { repository } from '../../src/packages.ts'

/** What reads a clock, or ends something after a time. */
const clock =
  /\bperformance\.now\b|\bDate\.now\b|\bhrtime\b|\bcpuUsage\b|\bAbortSignal\.timeout\b|\b(?:t|hookT|testT)imeout:(?! *null\b)|\bsetTimeout\(/

// A machine that is busy must not fail a test: work is counted. What is listed here only ends what hangs, or arrives late.
const reasons: Readonly<Record<string, string>> = {
  'conformance/test/forms/support/page.ts': 'five minutes for what happens at once: it ends only what hangs',
  'conformance/test/hostile/support/describe-outputs-that-fail.ts':
    'five minutes for what ends at once: it ends only what hangs',
  'schema-lint/test/regressions/support/describe-irregular-files.ts':
    'five minutes for what ends at once: it ends only what hangs',
  'site/test/browser/playground/long-list.deep.test.ts': 'one task follows the other, without a time',
  'site/test/browser/playground/share.deep.test.ts': 'scripts arrive late, and nothing waits for a time',
  'test-helpers/src/browser/chromium.ts': 'five minutes for a browser to start: it ends only what hangs',
}

test('no test decides by the clock', () => {
  const files = globSync(
    ['*/{src,build,test}/**/*.test.{ts,tsx}', '*/test/**/*.{ts,tsx,mjs}', 'test-helpers/src/**/*.ts'],
    {
      cwd: `${repository}packages`,
      ignore: [
        'bench/**',
        'conformance/test/repository/clocks.test.ts',
        '**/node_modules/**',
        '**/generated/**',
      ],
    },
  )
  expect(files.length).toBeGreaterThan(300)
  const found = files.filter((file) => clock.test(readFileSync(`${repository}packages/${file}`, 'utf8')))
  expect(found.toSorted()).toEqual(Object.keys(reasons).toSorted())
})

test.each([
  'performance.now() - begin',
  '{ timeout: 1000 }',
  'setTimeout(stop, 10)',
  'AbortSignal.timeout(5)',
])('it sees %s', (code) => expect(code).toMatch(clock))
