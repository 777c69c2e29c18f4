import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyDeclarations } from '@openpartner/build-helpers/copied-declarations'
import { type OutputChunk, rolldown } from 'rolldown'

const root = fileURLToPath(new URL('../', import.meta.url))
const dist = join(root, 'dist')

/** What is published, each a separate module: a page loads what it imports. */
const entries = [
  'index',
  'bind-form',
  'describe-fields',
  'empty',
  'field-state',
  'from-form',
  'issues',
  'server-issues',
  'stale-number',
]

/** What must never be in the output: it would fail in browsers, under a content security policy, or as ESM. */
const forbidden = [/\brequire\s*\(/, /\bnew Function\b/, /\beval\s*\(/, /\bprocess\./, /from "@/]

/** One file per entry; the formatter and the list of the 24 countries come in from other packages. */
async function bundle(): Promise<void> {
  const build = await rolldown({
    input: Object.fromEntries(entries.map((name) => [name, join(root, `src/${name}.ts`)])),
    platform: 'neutral',
    cwd: root,
  })
  const { output } = await build.write({
    dir: dist,
    format: 'esm',
    chunkFileNames: 'shared/[name]-[hash].js',
  })
  for (const { fileName, code } of output.filter((file): file is OutputChunk => file.type === 'chunk')) {
    const found = forbidden.find((pattern) => pattern.test(code))
    if (found !== undefined) throw new Error(`${fileName} contains ${found}`)
  }
}

/** The type of messages is copied in, so that this package has no dependency. */
async function declare(): Promise<void> {
  execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
  await copyDeclarations(dist, {
    '@openpartner/messages': { folder: join(root, '../messages/dist'), entry: 'messages.d.ts' },
  })
}

await rm(dist, { recursive: true, force: true })
await bundle()
await declare()
