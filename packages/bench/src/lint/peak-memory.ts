import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const preload = new URL('../children/peak-memory.mjs', import.meta.url).href

/** Bytes of memory that a program of Node has at most, with all its threads. */
export function peakMemory([node = '', ...args]: readonly string[], folder: string): number {
  const file = join(folder, 'peak-memory.txt')
  const { status, stderr } = spawnSync(node, ['--import', preload, ...args], {
    env: { ...process.env, PEAK_MEMORY_FILE: file },
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
    // What it prints may be longer than a string can be.
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status === null || status > 1) throw new Error(`${args[0]} did not run: ${stderr.slice(0, 500)}`)
  return Number(readFileSync(file, 'utf8'))
}
