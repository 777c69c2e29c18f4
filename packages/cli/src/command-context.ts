import type { Streams } from '@openpartner/terminal/streams'

/** What a command gets: where it reads and writes, and whom it tells its exit code. */
export type CommandContext = {
  readonly streams: Streams
  readonly end: (exitCode: number) => void
}
