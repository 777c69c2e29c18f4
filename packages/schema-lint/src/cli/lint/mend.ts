import { writeFileSync } from 'node:fs'
import type { Report } from '../../engine/report.ts'
import { fix } from '../../fix/fix.ts'
import { Misuse } from '../misuse.ts'
import type { GatheredFile } from './gather.ts'
import type { Project } from './project.ts'
import type { References } from './references.ts'

export type Mended = {
  /** What is left. */
  readonly report: Report
  /** The new texts, by name. */
  readonly changed: ReadonlyMap<string, string>
  readonly applied: number
}

/** Lints files and fixes what can be fixed. Writes nothing. */
export function mend(
  files: readonly GatheredFile[],
  project: Project,
  references: References,
  options: { readonly unsafe: boolean },
): Mended {
  const sources = files.map(({ source }) => source())
  return fix(sources, project.config, options, references)
}

/** @throws {Misuse} naming the files that could not be written, after the others have been */
export function writeMended(files: readonly GatheredFile[], changed: Mended['changed']): void {
  const refused = files.filter(({ name, path }) => {
    const text = changed.get(name)
    if (text === undefined) return false
    try {
      writeFileSync(path, text)
      return false
    } catch {
      return true
    }
  })
  if (refused.length > 0) throw new Misuse(refused.map(({ name }) => `${name} cannot be written.`).join('\n'))
}
