import { visible } from '@openpartner/terminal/visible'
import { wholeNumber } from '@openpartner/terminal/whole-number'
import { type Command, Option } from 'commander'
import { levels } from '../../options/level.ts'
import { findInputs } from '../../inputs/find-inputs.ts'
import { localeNamed } from '../../options/locale.ts'
import { mapNamed, unknownPointer } from '../../options/map.ts'
import { resourceNamed } from '../../options/resource.ts'
import { shardNamed } from './inputs/shard.ts'
import { type Format, reporters } from './report/reporters.ts'
import type { CommandContext } from '@openpartner/terminal/program'
import type { Settings } from './settings.ts'

const examples = `
Examples:
  openpartner validate customers.json
  openpartner validate export/ --format ndjson > report.ndjson
  openpartner validate "export/**/*.ndjson.gz"
  openpartner validate customers.csv --map "Customer no.=/id"
  openpartner validate new-customer.json --as create-customer-request --locale sv
  openpartner validate customers.json --numbers checksum
  openpartner validate payloads/*.json --format github
  curl … | openpartner validate - --normalize

The content of a file determines how it is read: as one JSON value, an array of records, a collection
({"items": […]}), one record per line (NDJSON), or a table (CSV, TSV) whose first line names the properties,
in any spelling. Files named .ndjson, .jsonl, .csv or .tsv are always read as such.
What is compressed with gzip or, from Node.js 22.15 on, Zstandard is decompressed. Of a folder, all files named
.json, .ndjson, .jsonl, .csv or .tsv are read, with .gz or .zst too, and those in the folders below it.

Exit codes: 0 all valid, 1 issues found, 2 usage error or unreadable input.`

type Options = Omit<Settings, 'files' | 'resource'> & { readonly as: Settings['resource'] }

/** Formats that need not know what was reported before the run was interrupted. */
const resumable = new Set<Format>(['pretty', 'ndjson'])

export function addValidateCommand(program: Command, { streams, end }: CommandContext): void {
  program
    .command('validate')
    .description('validate the records in JSON, NDJSON, CSV and TSV files, or on standard input')
    .argument('[files...]', 'files, folders or globs to validate; - is standard input, the default')
    .addOption(
      new Option('--as <resource>', 'resource that each record is validated as')
        .argParser(resourceNamed)
        .default(resourceNamed('customer'), 'customer'),
    )
    .addOption(
      new Option('--format <format>', 'format of the report')
        .choices(Object.keys(reporters))
        .default('pretty'),
    )
    .addOption(
      new Option('--locale <tag>', 'language of the issue sentences')
        .argParser(localeNamed)
        .default(localeNamed('en'), 'en'),
    )
    .addOption(
      new Option('--numbers <level>', 'how strictly registration numbers are checked')
        .choices(levels)
        .default('presence'),
    )
    .option(
      '--normalize',
      'correct spellings first (property names, enum values, country, culture), and list the changes',
      false,
    )
    .addOption(
      new Option(
        '--map <column=pointer>',
        'what a column of a table is, such as "Tenant=/id"; without a pointer it is left out (repeatable)',
      ).argParser(mapNamed),
    )
    .addOption(
      new Option('--max-issues <n>', 'maximum number of issues listed per record')
        .argParser(wholeNumber(1))
        .default(100),
    )
    .addOption(
      new Option(
        '--threads <n>',
        'validate large NDJSON files in this many threads (default: one for each processor)',
      ).argParser(wholeNumber(1, 256)),
    )
    .addOption(
      new Option(
        '--max-errors <n>',
        'stop after this many records that are invalid or cannot be read',
      ).argParser(wholeNumber(1)),
    )
    .option('--invalid <file>', 'write each invalid record with its issues to this file, as NDJSON')
    .option('--valid <file>', 'write the valid records to this file, as NDJSON')
    .option('--summary <file>', 'write the totals to this file, as JSON')
    .option(
      '--resume <checkpoint>',
      'record in this file how far the run has come, and continue from there if it exists',
    )
    .addOption(
      new Option('--checkpoint-every <bytes>', 'bytes of input from one checkpoint to the next')
        .argParser(wholeNumber(1))
        .default(64 * 1024 * 1024),
    )
    .addOption(
      new Option(
        '--shard <part>',
        'validate one part of each file only, such as 3/16: the records whose lines begin in that part of its bytes',
      ).argParser(shardNamed),
    )
    .addHelpText('after', examples)
    .action(async (files: string[], { as: resource, ...options }: Options, command: Command) => {
      if (files.length === 0 && streams.stdin.isTTY === true) {
        command.error(
          "error: specify a file, or pipe records to the command (see 'openpartner validate --help')",
        )
      }
      if (files.filter((file) => file === '-').length > 1) {
        command.error('error: standard input (-) can be read only once')
      }
      if (options.resume !== undefined && (files.length === 0 || files.includes('-'))) {
        command.error('error: --resume needs files: standard input cannot be read again')
      }
      if (options.resume !== undefined && !resumable.has(options.format)) {
        command.error(
          `error: --resume needs a report that is written as the run goes on: --format ${[...resumable].join(' or ')}`,
        )
      }
      if (options.shard !== undefined && (files.length === 0 || files.includes('-'))) {
        command.error('error: --shard needs files: standard input cannot be cut into parts')
      }
      const unknown = unknownPointer(options.map, resource)
      if (unknown !== undefined) command.error(`error: ${unknown}`)
      const inputs = await findInputs(files.length === 0 ? ['-'] : files)
      if ('misuse' in inputs) command.error(`error: ${visible(inputs.misuse)}`)
      const { validateInputs } = await import('./validate-inputs.ts')
      const settings = { files: inputs.files, resource, ...options }
      end(await validateInputs(settings, streams))
    })
}
