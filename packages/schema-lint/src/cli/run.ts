import { CommanderError } from 'commander'
import { exitCode } from './exit-code.ts'
import { isMisuse } from './misuse.ts'
import { createProgram } from './program.ts'
import type { Streams } from './streams.ts'
import { OutputClosed } from './terminal/output-closed.ts'
import { visible } from '../text/visible.ts'

/** Runs the command line with these arguments (without `node` and the script) and gives the exit code. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let code: number = exitCode.clean
  const program = createProgram(streams, {
    lint: async (settings) => {
      if (settings.watch) {
        const { lintOnChange } = await import('./lint/lint-on-change.ts')
        code = await lintOnChange(settings, streams)
      } else {
        const { lintOnce } = await import('./lint/lint-once.ts')
        code = await lintOnce(settings, streams)
      }
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
    if (isMisuse(error)) {
      streams.stderr.write(`${error.message.split('\n').map(visible).join('\n')}\n`)
      return exitCode.misuse
    }
    if (!(error instanceof CommanderError)) throw error
    // Commander has printed it already; it ends with 1 on misuse, which here means findings.
    return error.exitCode === 0 ? exitCode.clean : exitCode.misuse
  }
}
