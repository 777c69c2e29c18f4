import { CommanderError } from 'commander'
import { exitCode } from './exit-code.ts'
import { createProgram } from './program.ts'
import type { Streams } from './streams.ts'
import { validateInputs } from './validate/validate-inputs.ts'

/** Runs the command line with these arguments (without `node` and the script) and gives the exit code. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let code: number = exitCode.valid
  const program = createProgram(streams, {
    validate: async (settings) => {
      code = await validateInputs(settings, streams)
    },
    explain: async (settings) => {
      const { explain } = await import('./explain/explain.ts')
      code = await explain(settings, streams)
    },
    serve: async (settings) => {
      const { serve } = await import('./serve/serve.ts')
      code = await serve(settings, streams)
    },
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander has printed it already; it ends with 1 on misuse, which here means findings.
    return error.exitCode === 0 ? exitCode.valid : exitCode.misuse
  }
}
