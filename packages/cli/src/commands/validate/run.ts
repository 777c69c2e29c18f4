import { Misuse } from '@openpartner/terminal/misuse'
import type { Streams } from '@openpartner/terminal/streams'
import { Terminal } from '@openpartner/terminal/terminal'
import { CheckpointWriter } from './checkpoint/checkpoint-writer.ts'
import { type Checkpoint, readCheckpoint } from './checkpoint/checkpoint.ts'
import { Interruption } from './interruption.ts'
import { checkDistinct, openOutputs } from './outputs/outputs.ts'
import { createProgress, type Progress } from './progress-bar.ts'
import type { Wants } from './records/block.ts'
import type { Sinks } from './records/report-block.ts'
import { reporters } from './report/reporters.ts'
import type { Settings } from './settings.ts'
import { Tally } from './tally.ts'
import { RangeBlocks } from './threads/range-blocks.ts'

/** All that the parts of a run work with. */
export type Run = Sinks & {
  readonly settings: Settings
  readonly terminal: Terminal
  readonly stdin: Streams['stdin']
  readonly wants: Wants
  readonly blocks: RangeBlocks
  readonly progress: Progress
  readonly interruption: Interruption
  readonly checkpoints: CheckpointWriter | undefined
  /** Where an earlier run ended. */
  readonly resumed: Checkpoint | undefined
}

/** Bytes of a file that are validated before its results are reported. */
const partBytes = 4 * 1024 * 1024

/** @throws {Misuse} if an output can't be written, or a checkpoint can't be used */
export async function openRun(settings: Settings, streams: Streams): Promise<Run> {
  const { files, invalid, valid, summary, resume: path, format, maxErrors } = settings
  checkDistinct(files, {
    '--invalid': invalid,
    '--valid': valid,
    '--summary': summary,
    '--resume': path,
  })
  const resumed = path === undefined ? undefined : readCheckpoint(path, settings)
  const outputs = openOutputs(settings, resumed?.outputs)
  const terminal = new Terminal(streams)
  const { createReporter } = await reporters[format]()
  const tally = new Tally(settings.normalize, resumed?.tally)
  const wants: Wants = {
    sources: !['pretty', 'json', 'ndjson'].includes(format),
    letters: invalid !== undefined,
    valid: valid !== undefined,
    names: format === 'pretty',
    normalizations: ['json', 'ndjson'].includes(format),
  }
  return {
    settings,
    terminal,
    stdin: streams.stdin,
    outputs,
    wants,
    tally,
    resumed,
    reporter: createReporter(terminal, settings.resource),
    maxErrors: maxErrors ?? Number.POSITIVE_INFINITY,
    notes: new Set(),
    progress: await createProgress(terminal, Date.now),
    interruption: new Interruption(() => (streams.stdin as { destroy?: () => void }).destroy?.()),
    blocks: new RangeBlocks({
      wants,
      settings,
      partBytes: Math.min(partBytes, settings.checkpointEvery),
    }),
    checkpoints: path === undefined ? undefined : new CheckpointWriter({ path, settings, outputs, tally }),
  }
}

export async function closeRun({ outputs, terminal, interruption, blocks }: Run): Promise<void> {
  interruption.close()
  await blocks.close()
  for (const output of [outputs.invalid, outputs.valid]) output?.close()
  terminal.close()
}

export const cannotCut = (name: string): Misuse =>
  new Misuse(`error: ${name} cannot be cut into shards: only uncompressed NDJSON files can`)
