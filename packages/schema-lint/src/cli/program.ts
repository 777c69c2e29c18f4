import { visible } from '@openpartner/terminal/visible'
import { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { addExplainCommand } from './commands/explain/command.ts'
import { addLintCommand } from './commands/lint/command.ts'
import { addRulesCommand } from './commands/rules/command.ts'
import { version } from '../version.ts'

/** The command line's grammar. */
export function createProgram(context: CommandContext): Command {
  const { stdout, stderr } = context.streams
  const program = new Command('schema-lint')
    .description('Lints JSON Schemas: draft-04 to 2020-12, and those of OpenAPI 3, in JSON and YAML.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      // Errors repeat the arguments, and those may contain anything.
      writeErr: (text) => stderr.write(text.split('\n').map(visible).join('\n')),
    })
  addLintCommand(program, context)
  addRulesCommand(program, context)
  addExplainCommand(program, context)
  return program
}
