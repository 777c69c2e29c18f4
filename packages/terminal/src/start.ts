import { writeSync } from 'node:fs'
import process from 'node:process'
import { defect } from './defect.ts'

/** Runs a command as this process. Where a defect ends it from outside the command, the exit code is 2 as well. */
export async function start(run: () => Promise<number>): Promise<void> {
  process.on('uncaughtException', (error: unknown) => {
    try {
      writeSync(process.stderr.fd, defect(error))
    } catch {
      // Nobody reads it.
    }
    process.exit(2)
  })
  process.exitCode = await run()
}
