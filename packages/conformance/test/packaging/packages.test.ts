import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packAll, run } from '../../src/pack.ts'
import { publicPackages } from '../../src/packages.ts'

const attw = fileURLToPath(new URL('../../node_modules/.bin/attw', import.meta.url))
const folder = mkdtempSync(`${tmpdir()}/openpartner-pack-`)
let tarballs = new Map<string, string>()

beforeAll(() => {
  tarballs = packAll(folder)
})

afterAll(() => rmSync(folder, { recursive: true }))

/** The CLI has no module that could be imported: attw has nothing to look at. */
const withModules = publicPackages.filter(({ manifest }) => manifest.name !== '@openpartner/cli')

/** What the profile `esm-only` leaves out: resolvers that cannot load ESM, or load it by `require` (see tarballs.test.ts). */
const leftOut = new Set<unknown>(['node10', 'node16-cjs'])

type Problem = { kind: string; entrypoint?: string; fileName?: string; resolutionKind?: string }

const described = ({ kind, entrypoint, fileName, resolutionKind }: Problem): string =>
  `${kind}: ${entrypoint ?? fileName ?? ''} ${resolutionKind ?? ''}`

test.each(publicPackages)('publint finds nothing in $manifest.name', async ({ manifest }) => {
  const tarball = new Uint8Array(readFileSync(tarballs.get(manifest.name) ?? '')).buffer
  const { messages } = await publint({ strict: true, pack: { tarball } })
  expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([])
})

test.each(withModules)('attw finds nothing in $manifest.name', ({ manifest }) => {
  const tarball = tarballs.get(manifest.name) ?? ''
  const { stdout, output } = run(attw, [tarball, '--profile', 'esm-only', '--format', 'json'], folder)
  expect(stdout, output).toMatch(/^\{/)
  const { analysis } = JSON.parse(stdout) as { analysis: { problems: Problem[] } }
  const problems = analysis.problems.filter(({ resolutionKind }) => !leftOut.has(resolutionKind))
  expect(problems.map(described)).toEqual([])
})
