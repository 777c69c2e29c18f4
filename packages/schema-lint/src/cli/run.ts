import { OutputClosed } from '@openpartner/terminal/output-closed'
import type { Streams } from '@openpartner/terminal/streams'
import { visible } from '@openpartner/terminal/visible'
import { CommanderError } from 'commander'
import { exitCode } from './exit-code.ts'
import { isMisuse } from './misuse.ts'
import { createProgram } from './program.ts'

/** Runs the command line with these arguments (without `node` and the script) and gives the exit code. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let code: number = exitCode.clean
  const program = createProgram({ streams, end: (result) => void (code = result) })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof OutputClosed) return exitCode.outputClosed
    if (isMisuse(error)) {
      streams.stderr.write(`${error.message.split('\n').map(visible).join('\n')}\n`)
      return exitCode.misuse
    }
    if (!(error instanceof CommanderError)) throw error
    // Commander has printed the reason already. It ends with 1 on misuse, which here means that there are findings.
    return error.exitCode === 0 ? exitCode.clean : exitCode.misuse
  }
}
