import type { FixResult } from '../../../fix/fix.ts'
import { Misuse } from '@openpartner/terminal/misuse'
import type { CollectedFile } from './files/collect-schemas.ts'
import { replaceFile } from './files/replace-file.ts'
import type { Project } from './config/project.ts'

/** @throws {Misuse} naming the files that could not be written, after the others have been */
export function writeFixed(
  files: readonly CollectedFile[],
  changed: FixResult['changed'],
  { root }: Project,
): void {
  const failures = files.flatMap(({ name, path }) => {
    const text = changed.get(name)
    const failure = text === undefined ? undefined : replaceFile(path, text, root)
    return failure === undefined ? [] : [`${name} cannot be written (${failure}).`]
  })
  if (failures.length > 0) throw new Misuse(failures.join('\n'))
}
