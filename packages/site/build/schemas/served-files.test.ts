import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { packageFolder, repository } from '../folders.ts'
import { servedFiles } from './served-files.ts'

const files = new Map(await servedFiles())

const packages = [
  { npmName: '@openpartner/schemas', folder: 'schemas/v1/', isServed: /^generated\/.*\.json$/ },
  { npmName: '@openpartner/schema-lint', folder: 'schema-lint/v1/', isServed: /\.schema\.json$/ },
]

type Packed = { readonly name: string; readonly files: readonly { readonly path: string }[] }

/** The files of the packages' tarballs, as pnpm lists them when it packs them. */
function packed(): readonly Packed[] {
  const target = mkdtempSync(join(tmpdir(), 'openpartner-served-'))
  try {
    const filters = packages.map(({ npmName }) => `--filter=${npmName}`)
    const parameters = ['--recursive', ...filters, 'pack', '--json', '--pack-destination', target]
    const pnpm = fileURLToPath(new URL('node_modules/.bin/pnpm', repository))
    const cwd = fileURLToPath(repository)
    return JSON.parse(execFileSync(pnpm, parameters, { cwd, encoding: 'utf8' })) as readonly Packed[]
  } finally {
    rmSync(target, { recursive: true })
  }
}

const tarballs = packed()

test.each(packages)(
  'what the tarball of $npmName has is served, byte for byte',
  ({ npmName, folder, isServed }) => {
    const { files: listed = [] } = tarballs.find(({ name }) => name === npmName) ?? {}
    const paths = listed.map(({ path }) => path).filter((path) => isServed.test(path))
    expect(paths.length).toBeGreaterThan(1)
    const served = [...files.keys()].filter((path) => path.startsWith(folder))
    expect(served.toSorted()).toEqual(paths.map((path) => folder + path).toSorted())
    for (const path of paths) {
      const bytes = readFileSync(new URL(path, packageFolder(npmName)))
      expect(Buffer.from(files.get(folder + path) ?? '').equals(bytes), path).toBe(true)
    }
  },
)

test('an address has the path and the major version of the `$id`', () => {
  const identified = [...files].flatMap(([path, text]) => {
    const { $id } = JSON.parse(text) as { readonly $id?: unknown }
    return typeof $id === 'string' && !path.includes('/vectors/') ? [[path, $id] as const] : []
  })
  expect(identified.length).toBeGreaterThan(30)
  for (const [path, id] of identified) {
    const [, name, major, rest] =
      /^https:\/\/cdn\.jsdelivr\.net\/npm\/@openpartner\/([a-z-]+)@(\d+)\/(.+)$/.exec(id) ?? []
    expect(path).toBe(`${name}/v${major}/${rest}`)
  }
})
