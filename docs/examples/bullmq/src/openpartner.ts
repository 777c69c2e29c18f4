import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'

const command = process.env.OPENPARTNER ?? 'openpartner'

/**
 * Runs the command, which writes the summary last.
 * @throws if it ends without one; that there are issues is not an error
 */
export async function openpartner(parameters: readonly string[], summary: string): Promise<void> {
  const child = spawn(command, [...parameters, '--summary', summary], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code, signal] = await once(child, 'close')
  if (![0, 1, 2].includes(code) || !existsSync(summary))
    throw new Error(`openpartner ended with ${signal ?? code}, before its summary`)
}
