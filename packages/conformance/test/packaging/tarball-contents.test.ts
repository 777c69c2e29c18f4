import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, describe, expect, test } from 'vitest'
import { packAll, unpack } from '../../src/pack.ts'
import { readManifest, repository } from '../../src/packages.ts'

const temporary = mkdtempSync(`${tmpdir()}/openpartner-contents-`)
const tarballs = [...packAll(temporary)].map(([name, tarball]) => ({
  name,
  tarball,
  bytes: statSync(tarball).size,
  folder: unpack(tarball),
}))

afterAll(() => rmSync(temporary, { recursive: true }))

/** The packages that bring others along: those with a command. */
const withDependencies = new Set(['@openpartner/cli', '@openpartner/schema-lint', '@openpartner/stand-in'])

/** What fails in browsers, under a content security policy, or as ESM. */
const forbidden = [/\brequire\s*\(/, /\beval\s*\(/, /\bnew\s+Function\b/]

/** Each variant of the schemas is in it twice: as JSON, and as a module with a literal type. The vectors are a sixth. */
const maxBytes = 430_000

describe.each(tarballs)('$name', ({ name, tarball, bytes, folder }) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(`${folder}/${file}`).isFile(),
  )
  const text = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8')
  const manifest = readManifest(folder)

  test('has a license, a README and a manifest', () => {
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']))
  })

  test('publint finds nothing', async () => {
    const { messages } = await publint({
      strict: true,
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
    })
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([])
  })

  test('is small', () => {
    expect(bytes).toBeLessThanOrEqual(maxBytes)
  })

  test('has no tests, fixtures, sources or maps', () => {
    expect(files.filter((file) => /(^|\/)(test|tests|fixtures|src|build)\//.test(file))).toEqual([])
    expect(files.filter((file) => /\.test\.|\.map$|tsconfig|vitest\.config/.test(file))).toEqual([])
    expect(files.filter((file) => /(?<!\.d)\.ts$/.test(file))).toEqual([])
  })

  test('names no path of the machine that built it', () => {
    expect(files.filter((file) => text(file).includes(repository.slice(0, -1)))).toEqual([])
  })

  test('has no code that must be evaluated or required at run time', () => {
    const code = files.filter((file) => /\.[cm]?js$/.test(file))
    expect(code.filter((file) => forbidden.some((expression) => expression.test(text(file))))).toEqual([])
  })

  test('has only versions that a registry can resolve', () => {
    expect(text('package.json')).not.toMatch(/"(workspace|catalog|link|file):/)
    expect(manifest.dependencies !== undefined).toBe(withDependencies.has(name))
  })
})
