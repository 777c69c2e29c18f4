import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { resources } from '@openpartner/schemas'
import type { Folder } from '../../../src/variant-engines.ts'
import { type Engine, variants, type Verdicts } from '../support/engine.ts'
import { fileOf, vectorsOf } from '../support/vectors.ts'

const manifest = createRequire(import.meta.url).resolve('@sourcemeta/jsonschema/package.json')
const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { jsonschema: string } }

const run = (...parameters: readonly string[]) =>
  spawnSync(process.execPath, [join(dirname(manifest), bin.jsonschema), ...parameters], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })

/** Of its report, in the Common Test Report Format, what is read here. */
type Report = {
  readonly results: {
    readonly tests: readonly { readonly name: string; readonly status: string; readonly filePath: string }[]
  }
}

/** Its own test command takes what the vectors have; where a test fails, its verdict is the contrary. */
function verdictsIn(folder: string, variant: Folder): Verdicts {
  for (const { name } of resources) {
    const tests = vectorsOf(name).map(({ data, valid }, index) => ({ description: `${index}`, data, valid }))
    const target = fileOf(`${variant}${name}.schema.json`)
    writeFileSync(join(folder, `${name}.test.json`), JSON.stringify({ target, tests }))
  }
  const separate = variant.startsWith('bundle/') ? [] : resources
  const others = separate.flatMap(({ name }) => ['--resolve', fileOf(`${variant}${name}.schema.json`)])
  const { stdout, stderr } = run('test', '--json', folder, ...others)
  if (stdout === '') throw new Error(stderr)
  const { tests } = (JSON.parse(stdout) as Report).results
  const statuses = new Map(tests.map(({ filePath, name, status }) => [`${filePath} ${name}`, status]))
  const verdictOf = (file: string, index: number, valid: boolean): boolean => {
    const status = statuses.get(`${file} ${index}`)
    if (status === undefined) throw new Error(`No report on test ${index} of ${file}`)
    return status === 'passed' ? valid : !valid
  }
  return Object.fromEntries(
    resources.map(({ name }) => {
      const file = join(folder, `${name}.test.json`)
      return [name, vectorsOf(name).map(({ valid }, index) => verdictOf(file, index, valid))]
    }),
  )
}

export const sourcemeta: Engine = {
  name: 'Sourcemeta',
  skipped: run('version').status === 0 ? undefined : 'the Sourcemeta CLI does not run on this machine',
  variants,
  verdicts: (variant) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'openpartner-vectors-')))
    try {
      return verdictsIn(folder, variant)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}
