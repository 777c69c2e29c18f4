import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'rolldown/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Scaffold } from '../src/kind.ts'
import { kinds } from '../src/kinds/index.ts'
import { kindNamed, newThing } from '../src/new.ts'
import { repositoryAt, writeScaffold } from '../src/repository.ts'
import { copyRepository, linkDependencies, root } from './copy.ts'
import { examples } from './examples.ts'

const here = repositoryAt(root)
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))

const optionsOf = (flags: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    flags.flatMap((flag, index) => (flag.startsWith('--') ? [[flag.slice(2), flags[index + 1] ?? '']] : [])),
  )

function example(name: string, repository = here): Scaffold {
  const kind = kindNamed(name)
  const [thing = '', ...flags] = examples[name] ?? []
  if (!('write' in kind)) throw new Error(kind.message)
  const defaults = kind.options.map((option) => [/--(\w+)/.exec(option.flags)?.[1] ?? '', option.default])
  const given = defaults.filter(([, value]) => value !== undefined)
  const scaffold = newThing(kind, thing, { ...Object.fromEntries(given), ...optionsOf(flags) }, repository)
  if (!scaffold.ok) throw new Error(scaffold.message)
  return scaffold
}

test('each kind has an example', () => {
  expect(Object.keys(examples)).toEqual(kinds.map(({ kind }) => kind))
})

describe.each(Object.keys(examples))('a new %s', (name) => {
  test('is made of new files, which parse', () => {
    const written = [...example(name).files, ...example(name).edits]
    const broken = written.filter(
      ([path, text]) => path.endsWith('.ts') && parseSync(path, text).errors.length > 0,
    )
    expect(broken).toEqual([])
    for (const [, text] of written.filter(([path]) => path.endsWith('.json'))) {
      expect(() => JSON.parse(text)).not.toThrow()
    }
    expect([...example(name).files.keys()].filter(here.exists)).toEqual([])
  })

  test('adds lines to lists, and changes none but where a list is one line', () => {
    for (const [path, text] of example(name).edits) {
      const before = here.read(path).split('\n')
      const lost = before.filter((line) => !text.split('\n').includes(line))
      expect(lost.length, path).toBeLessThanOrEqual(2)
      expect(text.split('\n').length, path).toBeGreaterThanOrEqual(before.length)
    }
  })

  test('says what is left to do', () => {
    expect(example(name).next.length).toBeGreaterThan(0)
  })
})

describe('all of them together', () => {
  const scaffolds = Object.keys(examples).map((name) => example(name))
  const paths = scaffolds.flatMap(({ files, edits }) => [...files.keys(), ...edits.keys()])
  const packages = [...new Set(paths.map((path) => path.split('/')[1] ?? ''))]
  let copy: ReturnType<typeof copyRepository>

  beforeAll(() => {
    copy = copyRepository([...packages.map((name) => `packages/${name}`), 'tsconfig.base.json'])
    linkDependencies(copy.folder, packages)
    for (const name of Object.keys(examples)) {
      writeScaffold(copy.folder, example(name, repositoryAt(copy.folder)))
    }
  })
  afterAll(() => copy.remove())

  test.each(packages)('compile in packages/%s', (name) => {
    const project = join(copy.folder, 'packages', name)
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })
})
