import { createRequire } from 'node:module'
import { createProgram, runProgram } from '@openpartner/terminal/program'
import type { Streams } from '@openpartner/terminal/streams'
import { addExplainCommand } from './commands/explain/command.ts'
import { addMergeSummariesCommand } from './commands/merge-summaries/command.ts'
import { addNormalizeCommand } from './commands/normalize/command.ts'
import { addServeCommand } from './commands/serve/command.ts'
import { addValidateCommand } from './commands/validate/command.ts'

const { version } = createRequire(import.meta.url)('@openpartner/cli/package.json') as { version: string }

const examples = `
Examples:
  openpartner validate customers.json
  openpartner normalize customers.csv --output customers.ndjson
  openpartner explain --country TR
  openpartner explain --country TR --number 4540536920
  openpartner serve --port 0

Each command has its own help: openpartner explain --help`

/** Runs the command line with these arguments (without `node` and the script) and gives the exit code. */
export function run(argv: readonly string[], streams: Streams): Promise<number> {
  return runProgram(
    (context) => {
      const program = createProgram('openpartner', streams)
        .description('Validates Partner Center Customer resources before you call the API.')
        .version(version, '-V, --version', 'print the version')
        .addHelpText('after', examples)
      addValidateCommand(program, context)
      addNormalizeCommand(program, context)
      addMergeSummariesCommand(program, context)
      addExplainCommand(program, context)
      addServeCommand(program, context)
      return program
    },
    argv,
    streams,
  )
}
