import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Misuse } from '@openpartner/terminal/misuse'
import type { Settings } from '../settings.ts'
import { OutputFile } from './output-file.ts'

/** The files that records are written to. */
export type Outputs = { readonly invalid: OutputFile | undefined; readonly valid: OutputFile | undefined }

export type Lengths = { readonly invalid?: number; readonly valid?: number }

/**
 * @param lengths what is kept of them
 * @throws {Misuse} if one can't be written
 */
export function openOutputs(settings: Pick<Settings, 'invalid' | 'valid'>, lengths: Lengths = {}): Outputs {
  const { invalid, valid } = settings
  return {
    invalid: invalid === undefined ? undefined : new OutputFile(invalid, lengths.invalid),
    valid: valid === undefined ? undefined : new OutputFile(valid, lengths.valid),
  }
}

/**
 * What is written must not be what is read, by any name.
 * @param outputs paths by option
 * @throws {Misuse} if it is
 */
export function checkDistinct(
  files: readonly string[],
  outputs: Readonly<Record<string, string | undefined>>,
): void {
  const taken = new Map(files.filter((file) => file !== '-').map((file) => [identityOf(file), file]))
  for (const [option, path] of Object.entries(outputs)) {
    if (path === undefined) continue
    const identity = identityOf(path)
    const other = taken.get(identity)
    if (other === undefined) taken.set(identity, option)
    else if (!isDevice(path)) {
      const what = other.startsWith('--') ? `${other} names the same file` : 'it is an input'
      throw new Misuse(`error: ${option} cannot be ${path}: ${what}`)
    }
  }
}

const isDevice = (path: string): boolean => {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

/** The same for every path to a file. */
function identityOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true })
  if (stats !== undefined && stats.ino !== 0n) return `${stats.dev} ${stats.ino}`
  return stats === undefined ? resolve(path) : realpathSync(path)
}
