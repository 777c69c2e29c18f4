import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Ended, runCommand, type RunOptions } from '@openpartner/test-helpers/run-command'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
export const bin = join(packageFolder, 'bin/openpartner.js')
export const sample = join(packageFolder, 'samples/customers.json')

/** Runs the command in the folder of the package. */
export const openpartner = (args: readonly string[], options: RunOptions = {}): Promise<Ended> =>
  runCommand(bin, args, { cwd: packageFolder, ...options })
