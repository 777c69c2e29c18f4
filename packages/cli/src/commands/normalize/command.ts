import type { CommandContext } from '@openpartner/terminal/program'
import { visible } from '@openpartner/terminal/visible'
import { type Command, Option } from 'commander'
import { findInputs } from '../../inputs/find-inputs.ts'
import { localeNamed } from '../../options/locale.ts'
import { mapNamed, unknownPointer } from '../../options/map.ts'
import { resourceNamed } from '../../options/resource.ts'
import type { NormalizeSettings } from './normalize-inputs.ts'

const examples = `
Examples:
  openpartner normalize customers.csv > customers.ndjson
  openpartner normalize export/ --output repaired.ndjson --changes changes.ndjson
  curl … | openpartner normalize - --as create-customer-request | openpartner validate - --as create-customer-request

Every record becomes one line of NDJSON, repaired or as it was; whether it is valid then is what validate says.
A change has file, line or index, pointer, from, to (if it is there) and reason.

Exit codes: 0 all records were read, 2 usage error, unreadable input, or an output that cannot be written.`

type Options = Omit<NormalizeSettings, 'files' | 'resource'> & {
  readonly as: NormalizeSettings['resource']
}

export function addNormalizeCommand(program: Command, { streams, end }: CommandContext): void {
  program
    .command('normalize')
    .description('correct the spellings in records (property names, enum values, country, culture, numbers)')
    .argument('[files...]', 'files, folders or globs to read; - is standard input, the default')
    .addOption(
      new Option('--as <resource>', 'resource that each record is')
        .argParser(resourceNamed)
        .default(resourceNamed('customer'), 'customer'),
    )
    .addOption(
      new Option('--locale <tag>', 'language of what is said about records')
        .argParser(localeNamed)
        .default(localeNamed('en'), 'en'),
    )
    .addOption(
      new Option(
        '--map <column=pointer>',
        'what a column of a table is, such as "Tenant=/id"; without a pointer it is left out (repeatable)',
      ).argParser(mapNamed),
    )
    .option('--output <file>', 'write the records to this file instead of standard output')
    .option('--changes <file>', 'write each change to this file, as NDJSON')
    .addHelpText('after', examples)
    .action(async (files: string[], { as: resource, ...options }: Options, command: Command) => {
      if (files.length === 0 && streams.stdin.isTTY === true) {
        command.error(
          "error: specify a file, or pipe records to the command (see 'openpartner normalize --help')",
        )
      }
      const unknown = unknownPointer(options.map, resource)
      if (unknown !== undefined) command.error(`error: ${unknown}`)
      const inputs = await findInputs(files.length === 0 ? ['-'] : files)
      if ('misuse' in inputs) command.error(`error: ${visible(inputs.misuse)}`)
      const { normalizeInputs } = await import('./normalize-inputs.ts')
      end(await normalizeInputs({ files: inputs.files, resource, ...options }, streams))
    })
}
