import type { Command } from 'commander'
import type { CommandContext } from '@openpartner/terminal/program'

export function addExplainCommand(program: Command, { streams, end }: CommandContext): void {
  program
    .command('explain')
    .description('explain what a rule expects and why, with examples')
    .argument('<rule>', 'id of the rule')
    .action(async (rule: string) => {
      const { explainRule } = await import('./explain-rule.ts')
      end(await explainRule(rule, streams))
    })
}
