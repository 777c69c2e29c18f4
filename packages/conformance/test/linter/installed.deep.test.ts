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
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { install } from '../../src/install.ts'
import { pack, run } from '../../src/pack.ts'
import { publicPackages } from '../../src/packages.ts'
import { skipTest } from '../../src/skip-test.ts'
import { action, runAction } from './support/action.ts'
import { hooks } from './support/hooks.ts'
import { type Registry, startRegistry } from './support/registry.ts'

const folder = realpathSync(mkdtempSync(`${tmpdir()}/openpartner-schema-lint-`))
const linter = publicPackages.find(({ name }) => name === 'schema-lint')
const packed = realpathSync(mkdtempSync(`${tmpdir()}/openpartner-packed-`))
let skipped: string | undefined
let registry: Registry | undefined

const harm = "#!/usr/bin/env node\nimport('node:fs').then(({ writeFileSync }) => writeFileSync('harm', ''))"

const schemas = {
  'clean.schema.json': { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'integer' },
  'faulty.schema.json': { minimum: 2, maximum: 1 },
  'other/faulty, or not.schema.json': { minLength: 2, maxLength: 1 },
}

beforeAll(async () => {
  if (linter === undefined) throw new Error('There is no schema-lint.')
  const tarball = pack(linter, packed)
  skipped = install([tarball], packed)
  registry = await startRegistry(tarball, packed)
  // What the repository brings itself must not run.
  const { name, version } = linter.manifest
  const hostile = `${folder}/node_modules/${name}`
  const manifest = { name, version, bin: { 'schema-lint': 'harm.js' } }
  for (const path of [hostile, `${folder}/node_modules/.bin`, `${folder}/.git`])
    mkdirSync(path, { recursive: true })
  writeFileSync(`${hostile}/package.json`, JSON.stringify(manifest))
  writeFileSync(`${hostile}/harm.js`, harm, { mode: 0o755 })
  writeFileSync(`${folder}/node_modules/.bin/schema-lint`, harm, { mode: 0o755 })
  writeFileSync(`${folder}/schema-lint.config.js`, `${harm}\nexport default {}\n`)
  writeFileSync(`${folder}/package.json`, JSON.stringify({ name: 'hostile', type: 'module' }))
  writeFileSync(`${folder}/.npmrc`, 'registry=http://127.0.0.1:9/\n')
  mkdirSync(`${folder}/other`)
  for (const [file, schema] of Object.entries(schemas)) {
    writeFileSync(`${folder}/${file}`, JSON.stringify(schema))
  }
})

beforeEach((context) => skipTest(context, skipped))

afterEach(() => {
  if (existsSync(`${folder}/harm`)) throw new Error('Code of the repository ran.')
})

afterAll(() => {
  registry?.close()
  for (const each of [folder, packed]) rmSync(each, { recursive: true })
})

const act = (inputs?: Readonly<Record<string, string>>) => runAction(folder, registry?.env ?? {}, inputs)

describe('the pre-commit hook, run on file names', () => {
  test.each([
    [['clean.schema.json'], 0],
    [['clean.schema.json', 'faulty.schema.json'], 1],
    [['other/faulty, or not.schema.json'], 1],
  ])('%j: exit code %i', (files, code) => {
    const [program = '', ...parameters] = (hooks[0]?.entry ?? '').split(' ')
    const { status, stdout } = run(
      'env',
      [
        ...Object.entries(registry?.env ?? {}).map(([name, value]) => `${name}=${value}`),
        program,
        ...parameters,
        ...files,
      ],
      folder,
    )
    expect([status, stdout.includes('no value is both')]).toEqual([code, code === 1])
  })
})

describe('the GitHub Action', () => {
  test('annotates, sums up, counts and fails', () => {
    const { status, stdout, summary, outputs } = act({ paths: 'faulty.schema.json\n' })
    expect(stdout).toContain('::error title=no-contradictory-bounds,file=faulty.schema.json,line=1,')
    expect(summary).toContain('1 error, 0 warnings, 0 infos in 1 of 1 file.')
    expect([status, outputs]).toEqual([1, { errors: '1', warnings: '0', infos: '0' }])
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs))
  })

  test('lints every schema file without paths, and each path on its line', () => {
    expect(act().outputs.errors).toBe('2')
    const paths = 'clean.schema.json\nother/faulty, or not.schema.json'
    expect(act({ paths }).outputs.errors).toBe('1')
    expect(act({ paths: 'clean.schema.json' })).toMatchObject({ status: 0, stdout: '' })
  })

  test('writes SARIF, and passes over what the baseline has', () => {
    const paths = 'faulty.schema.json'
    run(
      `${packed}/node_modules/.bin/schema-lint`,
      ['--no-config-code', paths, '--baseline', 'baseline.json', '--update-baseline'],
      folder,
    )
    const result = act({ paths, baseline: 'baseline.json', 'sarif-file': 'out/report.sarif' })
    expect([result.status, result.outputs.errors]).toEqual([0, '0'])
    expect(JSON.parse(readFileSync(`${folder}/out/report.sarif`, 'utf8'))).toMatchObject({
      version: '2.1.0',
    })
  })

  test('fails without counts where it cannot lint', () => {
    expect(act({ preset: 'no-such-preset' })).toMatchObject({ status: 2, outputs: {} })
    expect(act({ paths: 'no-such.schema.json' }).status).toBe(2)
  })

  test('takes what looks like a command or an option for a path', () => {
    const paths = ['$(touch harm)', '`touch harm`', '"; touch harm; "', '--output=json=harm']
    const { status, stderr } = act({ paths: paths.join('\n') })
    expect([status, existsSync(`${folder}/harm`)]).toEqual([2, false])
    expect(stderr).toContain('touch harm')
  })
})
