import picomatch from 'picomatch'
import type { Config } from '../engine/config.ts'
import type { Suppression } from './suppression.ts'

/** The suppressions of a configuration that concern one of these files, by name. */
export function suppressionsOf(
  { suppressions = [], name = 'schema-lint.config' }: Config,
  linted: readonly string[],
): readonly Suppression[] {
  return suppressions.flatMap(({ rule, reason, expires, files, pointer }, index): Suppression[] => {
    const inFiles = files === undefined ? () => true : picomatch([...files], { dot: true })
    // Suppressions for files outside this run are not unused.
    if (files !== undefined && !linted.some((file) => inFiles(file))) return []
    const start = { line: 1, column: 1 }
    const suppression: Suppression = {
      by: 'config',
      rule,
      reason: reason.trim(),
      ...(expires !== undefined && { expires }),
      location: { file: name, pointer: `/suppressions/${index}`, start, end: start },
      covers: ({ rule: found, location }) =>
        found === rule &&
        inFiles(location.file) &&
        (pointer === undefined || location.pointer === pointer || location.pointer.startsWith(`${pointer}/`)),
    }
    return [suppression]
  })
}
