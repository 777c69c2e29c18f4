import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'vitest'
import type { DialectId } from '../src/schema/keyword.ts'
import { skipBecause } from '@openpartner/test-helpers/skip-because'

/** One schema of the official JSON-Schema-Test-Suite, and values with their verdicts. */
export type SuiteCase = {
  readonly dialect: DialectId
  /** Dialect and file name. */
  readonly file: string
  readonly name: string
  readonly schema: unknown
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[]
}

/** Where the suite may be: it is not on npm, but a variable may name it, or Debian's package provides it. */
const folderCandidates = [
  process.env['JSON_SCHEMA_TEST_SUITE'] ?? '',
  '/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance',
]

const folders: readonly (readonly [DialectId, string])[] = [
  ['draft-04', 'draft4'],
  ['draft-06', 'draft6'],
  ['draft-07', 'draft7'],
  ['2019-09', 'draft2019-09'],
  ['2020-12', 'draft2020-12'],
]

/** The suite's folder; undefined if this machine has none. */
const suiteFolder = folderCandidates.find(
  (folder) => folder !== '' && existsSync(join(folder, 'tests', 'draft2020-12')),
)

/** Skips a test if the suite is not there. */
export function needSuite(context: TestContext): void {
  if (suiteFolder !== undefined) return
  skipBecause(
    context,
    'the official test suite is not here: Debian has it, or JSON_SCHEMA_TEST_SUITE names its folder',
  )
}

/** All required tests of the suite, and the optional ones, except those about formats. */
export function suiteCases(): readonly SuiteCase[] {
  if (suiteFolder === undefined) return []
  const root = join(suiteFolder, 'tests')
  return folders.flatMap(([dialect, folder]) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => readCases(join(root, folder, file)).map((each) => nameCase(each, dialect, file))),
  )
}

type RawCase = Omit<SuiteCase, 'dialect' | 'file' | 'name'> & { readonly description: string }

function readCases(path: string): readonly RawCase[] {
  return JSON.parse(readFileSync(path, 'utf8')) as readonly RawCase[]
}

function nameCase(raw: RawCase, dialect: DialectId, file: string): SuiteCase {
  return { ...raw, dialect, file: `${dialect}/${file}`, name: `${dialect}/${file}: ${raw.description}` }
}

/** The documents that the suite's schemas refer to, by the address that they use. */
export function suiteRemotes(): ReadonlyMap<string, string> {
  const remotes = new Map<string, string>()
  if (suiteFolder === undefined) return remotes
  const root = join(suiteFolder, 'remotes')
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.json'))
      remotes.set(`http://localhost:1234/${file}`, readFileSync(join(root, file), 'utf8'))
  }
  return remotes
}

/** The optional tests of formats. */
export function suiteFormatCases(): readonly (SuiteCase & { readonly format: string })[] {
  if (suiteFolder === undefined) return []
  const root = join(suiteFolder, 'tests')
  return folders.flatMap(([dialect, folder]) =>
    readdirSync(join(root, folder, 'optional', 'format')).flatMap((file) =>
      readCases(join(root, folder, 'optional', 'format', file)).flatMap((each) => {
        const format = (each.schema as { readonly format?: unknown }).format
        return typeof format === 'string'
          ? [{ ...nameCase(each, dialect, `optional/format/${file}`), format }]
          : []
      }),
    ),
  )
}
