import { capturedStreams } from '@openpartner/test-helpers/captured-streams'
import { run } from '../../src/run.ts'

/** A run inside this process, on terminals or not. */
export async function runWith(args: readonly string[], options?: Parameters<typeof capturedStreams>[0]) {
  const { streams, written } = capturedStreams(options)
  const code = await run(args, streams)
  return { code, ...(await written()) }
}
