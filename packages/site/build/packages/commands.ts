import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { prose } from './prose.ts'
import { code, table } from '../markdown.ts'
import { packageFolder } from '../folders.ts'

const run = promisify(execFile)

/** The command that a package brings, by the package's folder. */
const commands: Readonly<Record<string, string>> = {
  cli: 'openpartner',
  'schema-lint': 'schema-lint',
  'stand-in': 'openpartner-stand-in',
}

async function helpOf(folder: string, command: string, subcommand: readonly string[]): Promise<string> {
  const script = fileURLToPath(new URL(`bin/${command}.js`, packageFolder(`@openpartner/${folder}`)))
  const { stdout } = await run(process.execPath, [script, ...subcommand, '--help'], {
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', COLUMNS: '100' },
  })
  return stdout.trim()
}

/** The names in the list of commands that a help text has. */
export const subcommandsIn = (help: string): readonly string[] =>
  [...(help.match(/^Commands:\n((?: .*\n?)*)/m)?.[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)].flatMap(
    ([, name = '']) => (name === 'help' ? [] : [name]),
  )

const fence = (text: string): string => `\`\`\`text\n${text}\n\`\`\``

/** The exit codes in a help text, each with its meaning. */
export function exitCodesIn(help: string): readonly (readonly [string, string])[] {
  const [, after = ''] = help.split(/^Exit codes: /m)
  const [paragraph = ''] = after.trim().split('\n\n')
  return paragraph
    .replace(/\.$/, '')
    .split(/[,;] (?=\d )/)
    .flatMap((part): [string, string][] => {
      const [, number, meaning] = part.match(/^(\d+) ([^]+)$/) ?? []
      return number === undefined || meaning === undefined ? [] : [[number, meaning]]
    })
}

/** A package's command and its subcommands, each with the help that it prints; nothing if it has no command. */
export async function commandsSection(folder: string): Promise<string> {
  const command = commands[folder]
  if (command === undefined) return ''
  const help = await helpOf(folder, command, [])
  const names = subcommandsIn(help)
  const helps = await Promise.all(names.map((name) => helpOf(folder, command, [name])))
  const all = [
    [command, help] as const,
    ...names.map((name, at) => [`${command} ${name}`, helps[at] ?? ''] as const),
  ]
  const exitCodes = all.flatMap(([title, text]) =>
    exitCodesIn(text).map(([number, meaning]) => [code(title), number, prose(meaning)]),
  )
  return [
    ...all.map(([title, text]) => `## ${code(title)}\n\n${fence(text)}`),
    `## Exit codes\n\n${table(['Command', 'Exit code', 'Meaning'], exitCodes)}`,
  ].join('\n\n')
}
