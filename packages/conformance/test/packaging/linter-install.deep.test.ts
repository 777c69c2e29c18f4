import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { install } from '../../src/install.ts'
import { pack, run } from '../../src/pack.ts'
import { publicPackages } from '../../src/packages.ts'
import { skipTest } from '../../src/skip-test.ts'

const maxBytes = 20_000_000

let folder: string
let skipped: string | undefined

beforeAll(() => {
  folder = realpathSync(mkdtempSync(`${tmpdir()}/openpartner-linter-`))
  const linter = publicPackages.filter(({ name }) => name === 'schema-lint')
  skipped = install(
    linter.map((one) => pack(one, folder)),
    folder,
  )
})

afterAll(() => rmSync(folder, { recursive: true }))

beforeEach((context) => skipTest(context, skipped))

const files = (): string[] => globSync('node_modules/**', { cwd: folder, absolute: true, dot: true })

test('the linter alone is small', () => {
  const bytes = files().reduce((sum, file) => sum + statSync(file).size, 0)
  // Less than its own code would mean that nothing was counted.
  expect(bytes).toBeGreaterThan(1_000_000)
  expect(bytes).toBeLessThanOrEqual(maxBytes)
})

test('nothing but JavaScript comes along', () => {
  expect(files().filter((file) => /\.(?:node|jar|wasm|exe|so|dll|dylib)$/.test(file))).toEqual([])
})

test('it lints with nothing else installed', () => {
  const { status, stdout, output } = run(
    'node_modules/.bin/schema-lint',
    ['--format', 'json', 'node_modules/@openpartner/schema-lint/report.schema.json'],
    folder,
  )
  expect(status, output).toBeLessThan(2)
  expect(JSON.parse(stdout)).toMatchObject({ summary: { files: 1 } })
})
