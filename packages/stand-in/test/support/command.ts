import { capturedStreams } from '@openpartner/test-helpers/captured-streams'
import { run } from '../../src/command.ts'

/** Runs the command inside this process, until it ends. */
export async function standInCommand(args: readonly string[]) {
  const { streams, written } = capturedStreams()
  const code = await run(args, streams, 'openpartner-stand-in')
  return { code, ...(await written()) }
}
