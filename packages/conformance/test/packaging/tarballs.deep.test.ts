import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { satisfies } from 'semver'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { entriesOf } from './support/entries.ts'
import { run } from '../../src/pack.ts'
import { type Manifest, publicPackages, readManifest } from '../../src/packages.ts'
import { skipTest } from '../../src/skip-test.ts'
import { createProject, type Project } from './support/project.ts'

const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url))
const names = publicPackages.map(({ manifest }) => manifest.name)

let project: Project

beforeAll(() => {
  project = createProject()
  if (project.skipped !== undefined)
    process.stderr.write(`tarballs.deep.test.ts skipped: ${project.skipped}\n`)
})

afterAll(() => project.remove())

beforeEach((context) => skipTest(context, project.skipped))

/** The one entry that cannot be loaded without the optional peer that is installed. */
const typebox = '@openpartner/schemas/typebox'

/** Loaded by Vitest alone, and tested by it. */
const vitest = '@openpartner/schema-lint/vitest'

const installedEntries = () =>
  names.map((name) => entriesOf(readManifest(`${project.plain}/node_modules/${name}`)))
const modules = (): string[] =>
  installedEntries().flatMap((entries) => entries.modules.filter((specifier) => specifier !== vitest))
const json = (): string[] => installedEntries().flatMap((entries) => entries.json)

const success = { status: 0, output: '' }

describe('installed into an empty project', () => {
  test('the packages have the entries that are meant to be loaded', () => {
    expect(modules().length).toBeGreaterThan(115)
    expect(json().length).toBeGreaterThan(81)
  })

  test('nothing that is installed refuses the oldest Node that the packages support', () => {
    const manifests = globSync('**/package.json', { cwd: `${project.plain}/node_modules`, absolute: true })
    const refusing = manifests.filter((file) => {
      const { engines } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
      return typeof engines?.node === 'string' && !satisfies('20.19.0', engines.node)
    })
    expect(manifests.length).toBeGreaterThan(names.length)
    expect(refusing).toEqual([])
  })

  test('every module can be imported', () => {
    const withoutTypebox = modules().filter((specifier) => specifier !== typebox)
    expect(run('node', ['import-all.mjs', ...withoutTypebox], project.plain)).toMatchObject(success)
    expect(run('node', ['import-all.mjs', typebox], project.withTypebox)).toMatchObject(success)
  })

  test('every JSON file can be imported', () => {
    // Node 20 and 22 call JSON modules experimental; that is the only warning to be silenced.
    const parameters = ['--disable-warning=ExperimentalWarning', 'import-all.mjs', ...json()]
    expect(run('node', parameters, project.plain)).toMatchObject(success)
  })

  test('the headline functions work', () => {
    expect(run('node', ['headline.mjs'], project.plain)).toMatchObject(success)
  })

  test('every module and JSON file can be required, without a warning', () => {
    const parameters = ['require-all.cjs', ...modules(), ...json()]
    expect(run('node', parameters, project.withTypebox)).toMatchObject(success)
  })

  test.each([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'preserve', moduleResolution: 'bundler' },
  ])('TypeScript compiles the consumers with $moduleResolution', (resolution) => {
    for (const [consumer, lib] of [
      ['consumer.ts', ['es2022']],
      ['form.ts', ['es2022', 'dom', 'dom.iterable']],
      ['streams.ts', ['es2022', 'dom', 'dom.asynciterable']],
    ] as const) {
      const compilerOptions = {
        ...resolution,
        target: 'es2022',
        lib,
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        resolveJsonModule: true,
        noEmit: true,
      }
      const file = `${project.withTypebox}/tsconfig.${consumer}.${resolution.moduleResolution}.json`
      writeFileSync(file, JSON.stringify({ compilerOptions, files: [consumer] }))
      expect(run(tsc, ['-p', file], project.withTypebox)).toMatchObject(success)
    }
  })

  test('the command runs on the samples that it brings', () => {
    const samples = `${project.plain}/node_modules/@openpartner/cli/samples`
    const files = readdirSync(samples).map((file) => `${samples}/${file}`)
    expect(files.length).toBeGreaterThan(0)
    const { status, stdout, stderr } = run(
      'node_modules/.bin/openpartner',
      ['validate', ...files],
      project.plain,
    )
    // The samples have issues on purpose: 1 is "there are issues", 2 would be "could not be read".
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('registration-number-required')
  })

  test('the stand-in finds all that it needs', () => {
    // An address that no machine has: the command ends once everything is loaded.
    const { status, stderr } = run(
      'node_modules/.bin/openpartner',
      ['serve', '--host', '192.0.2.1', '--port', '0'],
      project.plain,
    )
    expect([status, stderr]).toEqual([2, '192.0.2.1:0: error: is not an address of this machine\n'])
  })
})
