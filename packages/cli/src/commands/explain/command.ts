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

Country names are understood and shown in many languages, the other words in those of @openpartner/messages.
An empty number counts as not given, which is an issue where the API requires one.

Exit codes: 0 explained, or the number is valid; 1 issues with the number; 2 misuse.`

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
    .description("explain a country's registration number rule, or check one number")
    .option('--country <country>', 'code (TR, TUR) or name (Türkiye, Turkey) of the country')
    .option('--number <text>', 'registration number to check')
    .addOption(
      new Option('--level <level>', 'how closely the number is checked').choices(levels).default('checksum'),
    )
    .addOption(new Option('--format <format>', 'format of the answer').choices(formats).default('pretty'))
    .addOption(new Option('--locale <tag>', 'language of the answer').argParser(languageTagOf).default('en'))
    .addHelpText('after', examples)
    .showHelpAfterError("(see 'openpartner explain --help')")
    .action(async ({ country = '', number, ...options }: Options, command: Command) => {
      if (country.trim() === '') {
        const reason = number === undefined ? 'name a country with --country' : '--number needs --country'
        command.error(`error: ${reason}`)
      }
      if (number === undefined && command.getOptionValueSource('level') === 'cli') {
        command.error('error: --level needs --number')
      }
      const { countryNamed, unknownCountry } = await import('./country-named.ts')
      const found = await countryNamed(country, options.locale)
      if (found === undefined) command.error(`error: ${unknownCountry(country, options.locale)}`)
      const { explain } = await import('./explain.ts')
      end(await explain({ ...options, ...found, number }, streams))
    })
}
