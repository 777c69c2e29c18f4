import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
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

/** The CLI has no module to import, and so nothing for attw to check. */
const withModules = publicPackages.filter(({ manifest }) => manifest.name !== '@openpartner/cli')

/** What the profile `esm-only` ignores: resolvers that cannot load ESM, or load it by `require` (see tarballs.deep.test.ts). */
const leftOut = new Set<unknown>(['node10', 'node16-cjs'])

type Issue = { kind: string; entrypoint?: string; fileName?: string; resolutionKind?: string }

const described = ({ kind, entrypoint, fileName, resolutionKind }: Issue): string =>
  `${kind}: ${entrypoint ?? fileName ?? ''} ${resolutionKind ?? ''}`

test.each(withModules)('attw finds nothing in $manifest.name', ({ manifest }) => {
  const tarball = tarballs.get(manifest.name) ?? ''
  // It ends before a long report has gone through a pipe.
  const report = `${folder}/report.json`
  const command = '"$0" "$1" --profile esm-only --format json > "$2"'
  const { output } = run('bash', ['-c', command, attw, tarball, report], folder)
  const text = readFileSync(report, 'utf8')
  expect(text, output).toMatch(/^\{/)
  const { analysis } = JSON.parse(text) as { analysis: { problems: Issue[] } }
  const problems = analysis.problems.filter(({ resolutionKind }) => !leftOut.has(resolutionKind))
  expect(problems.map(described)).toEqual([])
})
