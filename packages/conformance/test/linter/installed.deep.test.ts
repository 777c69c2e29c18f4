import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { install } from '../../src/install.ts'
import { pack, run } from '../../src/pack.ts'
import { publicPackages } from '../../src/packages.ts'
import { skipTest } from '../../src/skip-test.ts'
import { action, runAction } from './support/action.ts'
import { hooks } from './support/hooks.ts'

const folder = realpathSync(mkdtempSync(`${tmpdir()}/openpartner-schema-lint-`))
const linter = publicPackages.find(({ name }) => name === 'schema-lint')
let skipped: string | undefined

const schemas = {
  'clean.schema.json': { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'integer' },
  'faulty.schema.json': { minimum: 2, maximum: 1 },
  'other/faulty, or not.schema.json': { minLength: 2, maxLength: 1 },
}

beforeAll(() => {
  if (linter === undefined) throw new Error('There is no schema-lint.')
  skipped = install([pack(linter, folder)], folder)
  mkdirSync(`${folder}/other`)
  for (const [file, schema] of Object.entries(schemas)) {
    writeFileSync(`${folder}/${file}`, JSON.stringify(schema))
  }
})

beforeEach((context) => skipTest(context, skipped))

afterAll(() => rmSync(folder, { recursive: true }))

describe('the pre-commit hook, run on file names', () => {
  test.each([
    [['clean.schema.json'], 0],
    [['clean.schema.json', 'faulty.schema.json'], 1],
    [['other/faulty, or not.schema.json'], 1],
  ])('%j: exit code %i', (files, code) => {
    const [program = '', ...parameters] = (hooks[0]?.entry ?? '').split(' ')
    const { status, stdout } = run(
      'env',
      ['npm_config_offline=true', program, ...parameters, ...files],
      folder,
    )
    expect([status, stdout.includes('no value is both')]).toEqual([code, code === 1])
  })
})

describe('the GitHub Action', () => {
  test('annotates, sums up, counts and fails', () => {
    const { status, stdout, summary, outputs } = runAction(folder, { paths: 'faulty.schema.json\n' })
    expect(stdout).toContain('::error title=no-contradictory-bounds,file=faulty.schema.json,line=1,')
    expect(summary).toContain('1 error, 0 warnings, 0 infos in 1 of 1 file.')
    expect([status, outputs]).toEqual([1, { errors: '1', warnings: '0', infos: '0' }])
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs))
  })

  test('lints every schema file without paths, and each path on its line', () => {
    expect(runAction(folder).outputs.errors).toBe('2')
    const paths = 'clean.schema.json\nother/faulty, or not.schema.json'
    expect(runAction(folder, { paths }).outputs.errors).toBe('1')
    expect(runAction(folder, { paths: 'clean.schema.json' })).toMatchObject({ status: 0, stdout: '' })
  })

  test('writes SARIF, and passes over what the baseline has', () => {
    const paths = 'faulty.schema.json'
    run(`node_modules/.bin/schema-lint`, [paths, '--baseline', 'baseline.json', '--update-baseline'], folder)
    const result = runAction(folder, { paths, baseline: 'baseline.json', 'sarif-file': 'out/report.sarif' })
    expect([result.status, result.outputs.errors]).toEqual([0, '0'])
    expect(JSON.parse(readFileSync(`${folder}/out/report.sarif`, 'utf8'))).toMatchObject({
      version: '2.1.0',
    })
  })

  test('fails without counts where it cannot lint', () => {
    expect(runAction(folder, { preset: 'no-such-preset' })).toMatchObject({ status: 2, outputs: {} })
    expect(runAction(folder, { paths: 'no-such.schema.json' }).status).toBe(2)
  })

  test('takes what looks like a command or an option for a path', () => {
    const paths = ['$(touch harm)', '`touch harm`', '"; touch harm; "', '--output=json=harm']
    const { status, stderr } = runAction(folder, { paths: paths.join('\n') })
    expect([status, existsSync(`${folder}/harm`)]).toEqual([2, false])
    expect(stderr).toContain('touch harm')
  })
})
