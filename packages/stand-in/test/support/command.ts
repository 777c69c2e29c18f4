import { fileURLToPath } from 'node:url'
import { type Ended, runCommand } from '@openpartner/test-helpers/run-command'

export const bin = fileURLToPath(new URL('../../bin/openpartner-stand-in.js', import.meta.url))

/** Runs the command until it ends. */
export const standInCommand = (args: readonly string[]): Promise<Ended> => runCommand(bin, args)
