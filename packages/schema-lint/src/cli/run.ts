import { createProgram, runProgram } from '@openpartner/terminal/program'
import type { Streams } from '@openpartner/terminal/streams'
import { addExplainCommand } from './commands/explain/command.ts'
import { addLintCommand } from './commands/lint/command.ts'
import { addRulesCommand } from './commands/rules/command.ts'
import { version } from '../version.ts'

/** Runs the command line with these arguments (without `node` and the script) and gives the exit code. */
export function run(argv: readonly string[], streams: Streams): Promise<number> {
  return runProgram(
    (context) => {
      const program = createProgram('schema-lint', streams)
        .description('Lints JSON Schemas: draft-04 to 2020-12, and those of OpenAPI 3, in JSON and YAML.')
        .version(version(), '-V, --version', 'print the version')
      addLintCommand(program, context)
      addRulesCommand(program, context)
      addExplainCommand(program, context)
      return program
    },
    argv,
    streams,
  )
}
