import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export const interrupted = `${root}test/support/interrupted.mjs`

type Environment = Readonly<Record<string, string>>

/** Starts a program of the example as its scripts do. */
export function start(program: string, parameters: readonly string[], env: Environment): ChildProcess {
  const path = `${root}node_modules/.bin:${process.env.PATH}`
  return spawn(process.execPath, ['--import', 'tsx', `${root}src/${program}.ts`, ...parameters], {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** The first line on its standard error that fits. */
export async function lineOf({ stderr }: ChildProcess, pattern: RegExp): Promise<string> {
  if (stderr === null) throw new Error('Standard error is not a pipe.')
  const seen: string[] = []
  for await (const line of createInterface(stderr)) {
    if (pattern.test(line)) return line
    seen.push(line)
  }
  throw new Error(`It ended without ${pattern}: ${seen.join('\n')}`)
}

/** Waits for its end; gives what it wrote. */
export async function outputOf(child: ChildProcess): Promise<string> {
  const texts: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => void texts.push(text))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`It ended with ${code}: ${texts.join('')}`)
  return texts.join('')
}
