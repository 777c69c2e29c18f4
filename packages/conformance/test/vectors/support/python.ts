import { execFileSync, spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileOf } from './vectors.ts'

/** Folder `generated` of the package, as it is published. */
export const generated = dirname(fileOf('manifest.json'))

/** Debian's own Python has Debian's packages, whatever stands first on the path. */
const interpreters = ['python3', '/usr/bin/python3', 'python']

/** Older releases know no 2020-12. */
const needed = 'import jsonschema; jsonschema.Draft202012Validator'

export const python = interpreters.find(
  (interpreter) => spawnSync(interpreter, ['-c', needed], { stdio: 'ignore' }).status === 0,
)

/** What a program of `programs/` writes, as JSON. */
export function runPython(program: string, ...parameters: string[]): unknown {
  const path = fileURLToPath(new URL(`../programs/${program}`, import.meta.url))
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  return JSON.parse(execFileSync(python ?? '', [path, generated, ...parameters], options))
}
