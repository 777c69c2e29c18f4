import { CommanderError } from 'commander'
import { exitCode } from './exit-code.ts'
import { Misuse } from './misuse.ts'
import { createProgram } from './program.ts'
import type { Streams } from './streams.ts'
import { OutputClosed } from './terminal/output-closed.ts'
import { visible } from '../text/visible.ts'

/** Runs the command line with these arguments (without `node` and the script) and gives the exit code. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let code: number = exitCode.clean
  const program = createProgram(streams, {
    lint: async (settings) => {
      const { lintOnce, lintOnChange } = await import('./lint/lint-command.ts')
      code = await (settings.watch ? lintOnChange : lintOnce)(settings, streams)
    },
    rules: async (settings) => {
      const { listRules } = await import('./rules/list-rules.ts')
      code = await listRules(settings, streams)
    },
    explain: async (settings) => {
      const { explainRule } = await import('./rules/explain-rule.ts')
      code = await explainRule(settings, streams)
    },
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof OutputClosed) return exitCode.outputClosed
    if (error instanceof Misuse || isConfigError(error)) {
      streams.stderr.write(`${error.message.split('\n').map(visible).join('\n')}\n`)
      return exitCode.misuse
    }
    if (!(error instanceof CommanderError)) throw error
    // Commander has printed it already; it ends with 1 on misuse, which here means findings.
    return error.exitCode === 0 ? exitCode.clean : exitCode.misuse
  }
}

/** Told by its code, so that the engine need not be loaded to know its errors. */
function isConfigError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'invalid-config'
}
