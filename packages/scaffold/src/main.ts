// `npx pnpm new <kind> <name>`: writes the files of a new thing and says what is left to do.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, CommanderError } from 'commander'
import type { Kind } from './kind.ts'
import { kinds } from './kinds/index.ts'
import { newThing } from './new.ts'
import { repositoryAt, writeScaffold } from './repository.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

function run(kind: Kind, name: string, options: Readonly<Record<string, string>>): void {
  const scaffold = newThing(kind, name, options, repositoryAt(root))
  if (!scaffold.ok) {
    process.stderr.write(`${scaffold.message}\n`)
    process.exitCode = 2
    return
  }
  writeScaffold(root, scaffold)
  const paths = [...scaffold.files.keys(), ...scaffold.edits.keys()]
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const format = [biome, 'format', '--write', '--no-errors-on-unmatched', ...paths]
  spawnSync(process.execPath, format, { cwd: root, stdio: 'ignore' })
  for (const path of scaffold.files.keys()) process.stdout.write(`new      ${path}\n`)
  for (const path of scaffold.edits.keys()) process.stdout.write(`changed  ${path}\n`)
  process.stdout.write('\nNext:\n')
  for (const [index, step] of scaffold.next.entries()) process.stdout.write(`${index + 1}. ${step}\n`)
}

const program = new Command('pnpm new').description('Write the files of a new thing.').exitOverride()
for (const kind of kinds) {
  const command = program.command(`${kind.kind} <name>`).description(kind.description)
  for (const option of kind.options) command.option(option.flags, option.description, option.default)
  command.addHelpText('after', `\nExample: npx pnpm new ${kind.kind} ${kind.example}`)
  command.action((name: string, options: Record<string, string>) => run(kind, name, options))
}

try {
  program.parse()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}
