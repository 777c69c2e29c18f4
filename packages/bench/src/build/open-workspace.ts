import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type JsonSchema, mapSchemas } from '../../../../.scripts/json-schema.ts'
import { cache } from './bundle.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const run = promisify(execFile)

/** Of each package what its build reads. */
const copied = {
  validators: ['build', 'src', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'node_modules'],
  schemas: ['generated', 'dist', 'package.json'],
  messages: ['dist', 'src', 'package.json', 'node_modules'],
  types: ['generated', 'package.json'],
  registration: ['dist', 'package.json'],
}

const request = 'create-customer-request.schema.json'
let built: Promise<string> | undefined

/**
 * Our validator of a request whose objects are open. Nobody ships one, so the validators' own build makes it, in a copy
 * of the workspace with another schema.
 */
export const openRequestModule = (): Promise<string> => (built ??= build())

async function build(): Promise<string> {
  const copy = join(cache, `open-workspace-${process.pid}`)
  process.once('exit', () => void rm(copy, { recursive: true, force: true }))
  await mkdir(copy, { recursive: true })
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const path of ['.scripts', 'tsconfig.base.json', 'package.json'])
    await cp(join(root, path), join(copy, path), { recursive: true })
  for (const [name, paths] of Object.entries(copied)) {
    for (const path of paths) {
      await cp(join(root, 'packages', name, path), join(copy, 'packages', name, path), {
        recursive: true,
        verbatimSymlinks: true,
      }).catch(ignoreMissing)
    }
  }
  for (const path of [request, `bundle/${request}`])
    await open(join(copy, 'packages/schemas/generated', path))
  const validators = join(copy, 'packages/validators')
  await run(process.execPath, [fileURLToPath(import.meta.resolve('tsx/cli')), 'build/build.ts'], {
    cwd: validators,
    env: { ...process.env, PATH: `${join(validators, 'node_modules/.bin')}:${process.env.PATH}` },
  })
  return join(validators, 'dist/create-customer-request.js')
}

async function open(path: string): Promise<void> {
  const schema = JSON.parse(await readFile(path, 'utf8')) as JsonSchema
  const opened = mapSchemas(schema, ({ additionalProperties: _closed, ...rest }) => rest)
  await writeFile(path, JSON.stringify(opened))
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
