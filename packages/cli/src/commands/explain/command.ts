import { type Command, Option } from 'commander'
import type { CommandContext } from '@openpartner/terminal/program'
import { type ExplainSettings, formats } from './settings.ts'
import { languageTagOf } from '../../options/language-tag.ts'
import { type Level, levels } from '../../options/level.ts'

const examples = `
Examples:
  openpartner explain --country TR
  openpartner explain --country "South Korea" --locale sv
  openpartner explain --country TR --number 4540536920
  openpartner explain --country TR --number "$NUMBER" --level format --format json

Country names are accepted and shown in many languages, and the rest of the output in those of @openpartner/messages.
An empty number counts as missing, which is an issue where the API requires one.

Exit codes: 0 explained, or the number is valid; 1 issues with the number; 2 usage error.`

type Options = {
  readonly country?: string
  readonly number?: string
  readonly level: Level
  readonly format: ExplainSettings['format']
  readonly locale: string
}

export function addExplainCommand(program: Command, { streams, end }: CommandContext): void {
  program
    .command('explain')
    .description("explain a country's registration number rule, or check a number")
    .option('--country <country>', 'country code (TR, TUR) or name (Türkiye, Turkey)')
    .option('--number <text>', 'registration number to check')
    .addOption(
      new Option('--level <level>', 'how strictly the number is checked').choices(levels).default('checksum'),
    )
    .addOption(new Option('--format <format>', 'output format').choices(formats).default('pretty'))
    .addOption(new Option('--locale <tag>', 'output language').argParser(languageTagOf).default('en'))
    .addHelpText('after', examples)
    .showHelpAfterError("(see 'openpartner explain --help')")
    .action(async ({ country = '', number, ...options }: Options, command: Command) => {
      if (country.trim() === '') {
        const reason =
          number === undefined ? 'specify a country with --country' : '--number requires --country'
        command.error(`error: ${reason}`)
      }
      if (number === undefined && command.getOptionValueSource('level') === 'cli') {
        command.error('error: --level requires --number')
      }
      const { countryNamed, unknownCountry } = await import('./country-named.ts')
      const found = await countryNamed(country, options.locale)
      if (found === undefined) command.error(`error: ${unknownCountry(country, options.locale)}`)
      const { explain } = await import('./explain.ts')
      end(await explain({ ...options, ...found, number }, streams))
    })
}
