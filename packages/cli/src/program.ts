import { Command, Option } from 'commander'
import { localeNamed } from './options/locale.ts'
import { maxIssuesOf } from './options/max-issues.ts'
import { resourceNamed } from './options/resource.ts'
import { formats } from './report/formats.ts'
import type { Streams } from './streams.ts'
import type { Settings } from './validate/settings.ts'
import { version } from './version.ts'

const examples = `
Examples:
  openpartner validate customers.json
  openpartner validate export/*.ndjson --format ndjson > report.ndjson
  openpartner validate new-customer.json --as create-customer-request --locale sv
  curl … | openpartner validate - --normalize

What a file holds is decided by its content: one JSON value, an array of records, a collection
({"items": […]}) or one record a line (NDJSON). Files named .ndjson or .jsonl are always the last.

Exit codes: 0 all valid, 1 issues found, 2 misuse or something that could not be read.`

type Options = {
  readonly as: Settings['resource']
  readonly format: Settings['format']
  readonly locale: Settings['locale']
  readonly normalize?: boolean
  readonly maxIssues: number
}

/** The command line's grammar; `validate` is called once the arguments are understood. */
export function createProgram(streams: Streams, validate: (settings: Settings) => Promise<void>): Command {
  const program = new Command('openpartner')
    .description('Checks Partner Center Customer resources before the service does.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .addHelpText('after', examples)
  program
    .command('validate')
    .description('validate the records in JSON and NDJSON files, or on standard input')
    .argument('[files...]', 'files to read; - is standard input, which is also read if no file is named')
    .addOption(
      new Option('--as <resource>', 'what each record is')
        .argParser(resourceNamed)
        .default(resourceNamed('customer'), 'customer'),
    )
    .addOption(new Option('--format <format>', 'form of the report').choices(formats).default('pretty'))
    .addOption(
      new Option('--locale <tag>', 'language of the issue sentences')
        .argParser(localeNamed)
        .default(localeNamed('en'), 'en'),
    )
    .option(
      '--normalize',
      'repair spellings (keys, words, country, culture) first and list the changes',
      false,
    )
    .addOption(
      new Option('--max-issues <n>', 'issues listed for a record at most')
        .argParser(maxIssuesOf)
        .default(100),
    )
    .addHelpText('after', examples)
    .action(
      async (files: string[], { as: resource, normalize = false, ...options }: Options, command: Command) => {
        if (files.length === 0 && streams.stdin.isTTY === true) {
          command.error(
            "error: name a file, or pipe records to the command (see 'openpartner validate --help')",
          )
        }
        if (files.filter((file) => file === '-').length > 1) {
          command.error('error: standard input (-) can be read only once')
        }
        await validate({ files: files.length === 0 ? ['-'] : files, resource, normalize, ...options })
      },
    )
  return program
}
