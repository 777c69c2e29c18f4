import { CommanderError } from 'commander'
import type { Streams } from '@openpartner/terminal/streams'
import { exitCode } from './exit-code.ts'
import { createProgram } from './program.ts'

/** Runs the command line with these arguments (without `node` and the script) and gives the exit code. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let code: number = exitCode.valid
  const program = createProgram({ streams, end: (result) => void (code = result) })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander has printed the reason already. It ends with 1 on misuse, which here means that there are issues.
    return error.exitCode === 0 ? exitCode.valid : exitCode.misuse
  }
}
