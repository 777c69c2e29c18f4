import picomatch from 'picomatch'
import type { Config } from '../engine/config.ts'
import type { Suppression } from './suppression.ts'

/** The suppressions of a configuration. */
export function suppressionsOf({
  suppressions = [],
  name = 'schema-lint.config',
}: Config): readonly Suppression[] {
  return suppressions.map(({ rule, reason, expires, files, pointer }, index) => {
    const inFiles = files === undefined ? () => true : picomatch([...files], { dot: true })
    const start = { line: 1, column: 1 }
    return {
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
  })
}
