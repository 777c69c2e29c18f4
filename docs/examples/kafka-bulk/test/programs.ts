import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type Program = {
  readonly process: ChildProcess
  /** The first line written, now or later, that is such a JSON object. */
  readonly wrote: <Line>(is: (line: Record<string, unknown>) => boolean) => Promise<Line>
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

/** Runs a TypeScript program that writes JSON lines. */
export function start(
  path: string,
  env: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
): Program {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file, ...parameters], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: Record<string, unknown>[] = []
  const errors: string[] = []
  const seekers = new Set<() => void>()
  child.stderr.on('data', (text: Buffer) => void errors.push(String(text)))
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(JSON.parse(line) as Record<string, unknown>)
    for (const seek of seekers) seek()
  })
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  return {
    process: child,
    ended,
    wrote: <Line>(is: (line: Record<string, unknown>) => boolean) =>
      new Promise<Line>((resolve, reject) => {
        const seek = (): void => {
          const line = lines.find(is)
          if (line === undefined) return
          seekers.delete(seek)
          resolve(line as Line)
        }
        seekers.add(seek)
        seek()
        void ended.then((how) => reject(new Error(`${path} ended with ${how}: ${errors.join('')}`)))
      }),
  }
}
