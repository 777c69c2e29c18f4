import { type Command, Option } from 'commander'
import { presetNames } from '../../../engine/rule.ts'
import type { CommandContext } from '@openpartner/terminal/program'
import type { RulesSettings } from './list-rules.ts'

export function addRulesCommand(program: Command, { streams, end }: CommandContext): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(
      new Option('--format <name>', 'format of the list')
        .choices(['pretty', 'json', 'markdown'])
        .default('pretty'),
    )
    .addOption(new Option('--preset <name>', 'only the rules of this preset').choices(presetNames))
    .action(async (settings: RulesSettings) => {
      const { listRules } = await import('./list-rules.ts')
      end(await listRules(settings, streams))
    })
}
