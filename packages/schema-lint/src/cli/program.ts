import { Command } from 'commander'
import { addExplainCommand, type ExplainSettings } from './commands/explain-command.ts'
import { addLintCommand } from './commands/lint-command.ts'
import { addRulesCommand, type RulesSettings } from './commands/rules-command.ts'
import type { Settings } from './lint/settings.ts'
import type { Streams } from './streams.ts'
import { visible } from '../text/visible.ts'
import { version } from '../version.ts'

/** What is done once the arguments are understood. */
export type Actions = {
  readonly lint: (settings: Settings) => Promise<void>
  readonly rules: (settings: RulesSettings) => Promise<void>
  readonly explain: (settings: ExplainSettings) => Promise<void>
}

/** The command line's grammar. */
export function createProgram(streams: Streams, actions: Actions): Command {
  const program = new Command('schema-lint')
    .description('Lints JSON Schemas: draft-04 to 2020-12, and those of OpenAPI 3, in JSON and YAML.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      // Errors repeat the arguments, and those may hold anything.
      writeErr: (text) => streams.stderr.write(text.split('\n').map(visible).join('\n')),
    })
  addLintCommand(program, actions.lint)
  addRulesCommand(program, actions.rules)
  addExplainCommand(program, actions.explain)
  return program
}
