import { writeFileSync } from 'node:fs'
import type { FixResult } from '../../../fix/fix.ts'
import { Misuse } from '@openpartner/terminal/misuse'
import type { CollectedFile } from './files/collect-schemas.ts'

/** @throws {Misuse} naming the files that could not be written, after the others have been */
export function writeFixed(files: readonly CollectedFile[], changed: FixResult['changed']): void {
  const failed = files.filter(({ name, path }) => {
    const text = changed.get(name)
    if (text === undefined) return false
    try {
      writeFileSync(path, text)
      return false
    } catch {
      return true
    }
  })
  if (failed.length > 0) throw new Misuse(failed.map(({ name }) => `${name} cannot be written.`).join('\n'))
}
