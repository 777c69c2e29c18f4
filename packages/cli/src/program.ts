import { Command } from 'commander'
import { addExplainCommand } from './commands/explain-command.ts'
import { addServeCommand } from './commands/serve-command.ts'
import { addValidateCommand } from './commands/validate-command.ts'
import type { ExplainSettings } from './explain/settings.ts'
import type { ServeSettings } from './serve/settings.ts'
import type { Streams } from './streams.ts'
import { visible } from './terminal/visible.ts'
import type { Settings } from './validate/settings.ts'
import { version } from './version.ts'

/** What is done once the arguments are understood. */
type Actions = {
  readonly validate: (settings: Settings) => Promise<void>
  readonly explain: (settings: ExplainSettings) => Promise<void>
  readonly serve: (settings: ServeSettings) => Promise<void>
}

const examples = `
Examples:
  openpartner validate customers.json
  openpartner explain --country TR
  openpartner explain --country TR --number 4540536920
  openpartner serve --port 0

Each command has a help of its own: openpartner explain --help`

/** The command line's grammar. */
export function createProgram(streams: Streams, { validate, explain, serve }: Actions): Command {
  const program = new Command('openpartner')
    .description('Checks Partner Center Customer resources before the service does.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      // Errors repeat the arguments, and those may hold anything.
      writeErr: (text) => streams.stderr.write(text.split('\n').map(visible).join('\n')),
    })
    .addHelpText('after', examples)
  addValidateCommand(program, streams, validate)
  addExplainCommand(program, explain)
  addServeCommand(program, serve)
  return program
}
