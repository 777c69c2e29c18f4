import { Command } from 'commander'
import { visible } from '@openpartner/terminal/visible'
import type { CommandContext } from './command-context.ts'
import { addExplainCommand } from './commands/explain/command.ts'
import { addServeCommand } from './commands/serve/command.ts'
import { addValidateCommand } from './commands/validate/command.ts'
import { version } from './version.ts'

const examples = `
Examples:
  openpartner validate customers.json
  openpartner explain --country TR
  openpartner explain --country TR --number 4540536920
  openpartner serve --port 0

Each command has its own help: openpartner explain --help`

/** The command line's grammar. */
export function createProgram(context: CommandContext): Command {
  const { stdout, stderr } = context.streams
  const program = new Command('openpartner')
    .description('Checks Partner Center Customer resources before the service does.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      // Errors repeat the arguments, and those may contain anything.
      writeErr: (text) => stderr.write(text.split('\n').map(visible).join('\n')),
    })
    .addHelpText('after', examples)
  addValidateCommand(program, context)
  addExplainCommand(program, context)
  addServeCommand(program, context)
  return program
}
