import { execFileSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { copyDeclarations } from '@openpartner/build-helpers/copied-declarations'
import { writeByteScanners } from './bytes/write.ts'
import { declarations } from './declarations.ts'
import { entries, virtualModules } from './modules.ts'
import { writeNodeModules } from './node-modules.ts'
import { writeScript } from './script.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const dist = join(root, 'dist')

const modules = virtualModules()
const virtual: Plugin = {
  name: 'openpartner',
  resolveId: (id) => (modules.has(id) ? { id, moduleSideEffects: false } : null),
  load: (id) => modules.get(id) ?? null,
}

/** What resources share is one file: bundlers leave out what a resource does not use. Node has its own modules. */
const shared =
  /^openpartner:(compiled|formats)|[\\/]src[\\/](?!index|normalize|stream)|[\\/]messages[\\/]dist[\\/]format[\\/]/

/** What must never be in the output: it would fail in browsers, under a content security policy, or as ESM. */
const forbidden = [/\brequire\s*\(/, /\bnew Function\b/, /\beval\s*\(/, /\bprocess\./]

async function bundle(): Promise<void> {
  const build = await rolldown({ input: entries(), plugins: [virtual], platform: 'neutral', cwd: root })
  const { output } = await build.write({
    dir: dist,
    format: 'esm',
    chunkFileNames: 'shared/[name]-[hash].js',
    codeSplitting: { groups: [{ name: 'validators', test: shared }] },
  })
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk')
  const others = [
    ...(await writeNodeModules(dist, virtual, entries(), (file) => join(root, 'src', file))),
    ...(await writeScript(dist, virtual)),
    ...(await writeByteScanners(dist)),
  ]
  for (const { fileName, code } of [...chunks, ...others]) {
    const found = forbidden.find((expression) => expression.test(code))
    if (found !== undefined) throw new Error(`${fileName} contains ${found}`)
  }
}

/** Types of other packages, copied in so that this one has no dependency. */
const copied = {
  '@openpartner/messages': { folder: join(root, '../messages/dist'), entry: 'messages.d.ts' },
  '@openpartner/types': { folder: join(root, '../types/generated'), entry: 'index.d.ts' },
  '@standard-schema/spec': {
    folder: join(root, 'node_modules/@standard-schema/spec/dist'),
    entry: 'index.d.ts',
  },
}

async function declare(): Promise<void> {
  execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
  for (const [path, text] of declarations()) {
    await mkdir(dirname(join(dist, path)), { recursive: true })
    await writeFile(join(dist, path), text)
  }
  await copyDeclarations(dist, copied)
}

await rm(dist, { recursive: true, force: true })
await bundle()
await declare()
