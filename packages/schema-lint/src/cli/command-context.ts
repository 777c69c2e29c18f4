import type { Streams } from '@openpartner/terminal/streams'

/** What every command works with: where it reads and writes, and whom it tells its exit code. */
export type CommandContext = {
  readonly streams: Streams
  readonly end: (exitCode: number) => void
}
