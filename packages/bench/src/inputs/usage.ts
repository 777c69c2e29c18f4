import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Layout } from './layouts.ts'

export type Usage = { readonly bytes: number; readonly milliseconds: number }

const child = (name: string): URL => new URL(`../children/${name}.mjs`, import.meta.url)

/** What a program of Node has used once it has read records of a layout through a pipe: memory at most, and its own time. */
export async function usageOf(
  program: readonly string[],
  { open, record, between, close }: Layout,
  { bytes, folder }: { readonly bytes: number; readonly folder: string },
): Promise<Usage> {
  const file = join(folder, 'usage.json')
  const writer = spawn(
    process.execPath,
    [fileURLToPath(child('write-records')), open, record, between, close, String(bytes)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const reader = spawn(process.execPath, ['--import', child('usage').href, ...program], {
    env: { ...process.env, USAGE_FILE: file },
    stdio: [writer.stdout, 'ignore', 'pipe'],
  })
  let message = ''
  reader.stderr.setEncoding('utf8').on('data', (text: string) => (message += text))
  const [code] = (await once(reader, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${program[0]} did not read everything: ${message.slice(0, 500)}`)
  return JSON.parse(readFileSync(file, 'utf8')) as Usage
}

/** csv-parse alone. */
export const parserAlone: readonly string[] = [fileURLToPath(child('parse-csv'))]
