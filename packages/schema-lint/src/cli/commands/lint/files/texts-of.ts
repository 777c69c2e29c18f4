import type { Report } from '../../../../engine/report.ts'
import type { Source } from '../../../../engine/source.ts'
import { decode } from '../../../../source/decode.ts'
import type { CollectedFile } from './collect-schemas.ts'

/** The texts of the files that have findings, by name. */
export function textsOf(
  { findings }: Report,
  files: readonly CollectedFile[],
  changed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const names = new Set(findings.map(({ location }) => location.file))
  return new Map(
    files
      .filter(({ name }) => names.has(name))
      .map(({ name, source }) => [name, changed.get(name) ?? textOf(source())]),
  )
}

/** Empty if a source cannot be read. */
export function textOf(source: Source): string {
  if (!('text' in source)) return ''
  if (typeof source.text === 'string') return source.text
  const decoded = decode(source.text)
  return decoded.ok ? decoded.text : ''
}
