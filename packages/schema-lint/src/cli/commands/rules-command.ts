import { type Command, Option } from 'commander'
import { type PresetName, presetNames } from '../../engine/rule.ts'

/** What the user asked for. */
export type RulesSettings = {
  readonly format: 'pretty' | 'json' | 'markdown'
  readonly preset?: PresetName
}

export function addRulesCommand(program: Command, list: (settings: RulesSettings) => Promise<void>): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(
      new Option('--format <name>', 'form of the list')
        .choices(['pretty', 'json', 'markdown'])
        .default('pretty'),
    )
    .addOption(new Option('--preset <name>', 'only the rules of this set').choices(presetNames))
    .action(list)
}
