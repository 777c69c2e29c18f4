import type { Command } from 'commander'

/** What the user asked for. */
export type ExplainSettings = { readonly rule: string }

export function addExplainCommand(
  program: Command,
  explain: (settings: ExplainSettings) => Promise<void>,
): void {
  program
    .command('explain')
    .description('say what a rule wants and why, with examples')
    .argument('<rule>', 'id of the rule')
    .action(async (rule: string) => {
      await explain({ rule })
    })
}
