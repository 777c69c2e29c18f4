import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileOf } from './vectors.ts'

/** Folder `generated` of @openpartner/schemas: what a program in another language is given. */
const generated = dirname(fileOf('manifest.json'))

type Environment = Readonly<Record<string, string | undefined>>

/** What a file of `programs/` writes, as JSON. */
export function runProgram(
  command: readonly [string, ...string[]],
  file: string,
  parameters: readonly string[],
  env: Environment = process.env,
): unknown {
  const [executable, ...head] = command
  const path = fileURLToPath(new URL(`../programs/${file}`, import.meta.url))
  const output = execFileSync(executable, [...head, path, generated, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env,
  })
  return JSON.parse(output) as unknown
}
