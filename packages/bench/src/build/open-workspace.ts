import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import { cache } from './bundle.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const run = promisify(execFile)

/** What the validators are built from, and what builds do not read. */
const packages = ['validators', 'schemas', 'messages', 'types', 'registration']
const unread = new Set(['test', 'fixtures', '.turbo', 'test-report.json'])

const request = 'create-customer-request.schema.json'
let built: Promise<string> | undefined

/**
 * Our validator of a request whose objects are open. Nobody ships one, so the validators' own build makes it, in a copy
 * of the workspace with another schema.
 */
export const openRequestModule = (): Promise<string> => (built ??= build())

async function build(): Promise<string> {
  const copy = join(cache, `open-workspace-${process.pid}`)
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
  await mkdir(copy, { recursive: true })
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const path of ['.scripts', 'tsconfig.base.json', 'package.json'])
    await cp(join(root, path), join(copy, path), { recursive: true })
  for (const name of packages) {
    const from = join(root, 'packages', name)
    await cp(from, join(copy, 'packages', name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !unread.has(basename(path)),
    })
  }
  for (const path of [request, `bundle/${request}`])
    await open(join(copy, 'packages/schemas/generated', path))
  const validators = join(copy, 'packages/validators')
  await run(process.execPath, [fileURLToPath(import.meta.resolve('tsx/cli')), 'build/build.ts'], {
    cwd: validators,
    env: { ...process.env, PATH: `${join(validators, 'node_modules/.bin')}${delimiter}${process.env.PATH}` },
  })
  return join(validators, 'dist/create-customer-request.js')
}

async function open(path: string): Promise<void> {
  const schema = JSON.parse(await readFile(path, 'utf8')) as JsonSchema
  const opened = mapSchemas(schema, ({ additionalProperties: _closed, ...rest }) => rest)
  await writeFile(path, JSON.stringify(opened))
}
