import type { Report } from '../engine/report.ts'

/** The files of a report, each once; the configuration too, if something was found in it. */
export function filesOf({ files, findings }: Report): readonly string[] {
  return [...new Set([...files, ...findings.map(({ location }) => location.file)])]
}
