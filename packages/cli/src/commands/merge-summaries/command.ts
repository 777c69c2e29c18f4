import type { CommandContext } from '@openpartner/terminal/program'
import type { Command } from 'commander'

const examples = `
Examples:
  openpartner validate big.ndjson --shard 1/2 --summary 1.json
  openpartner validate big.ndjson --shard 2/2 --summary 2.json
  openpartner merge-summaries 1.json 2.json > all.json

Summaries of shards must be all of one set, each of them once, of the same files and options. Summaries of
whole runs are added up whatever their files are.

Exit codes: 0 all valid, 1 issues found, 2 usage error, a summary that does not fit, or unreadable records.`

export function addMergeSummariesCommand(program: Command, { streams, end }: CommandContext): void {
  program
    .command('merge-summaries')
    .description('add up summaries that validate --summary has written')
    .argument('<summaries...>', 'files to add up')
    .option('--summary <file>', 'write the sum to this file instead of standard output')
    .addHelpText('after', examples)
    .action(async (files: string[], { summary }: { readonly summary?: string }) => {
      const { mergeSummaries } = await import('./merge-summaries.ts')
      end(await mergeSummaries(files, summary, streams))
    })
}
