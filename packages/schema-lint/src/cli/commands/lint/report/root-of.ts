import { resolve } from 'node:path'
import { Misuse } from '@openpartner/terminal/misuse'
import { statsOf } from '../files/stats-of.ts'
import type { Settings } from '../settings.ts'

/**
 * The folder that paths in reports start from, absolute.
 * @throws {Misuse} if there is none
 */
export function rootOf({ root }: Settings, cwd: string): string {
  if (root === undefined) return cwd
  const folder = resolve(cwd, root)
  if (statsOf(folder)?.isDirectory() === true) return folder
  throw new Misuse(`The --root folder ${root} does not exist.`)
}
