import { relative, resolve, sep } from 'node:path'
import type { Finding, Location } from '../../../../engine/finding.ts'
import type { Report } from '../../../../engine/report.ts'

/** A finding, or what could not be decided. */
type Located = Pick<Finding, 'location' | 'related'>

/** The report with its file names, relative to one folder, as paths from another. */
export function fromFolder(report: Report, folder: string, other: string): Report {
  if (folder === other) return report
  const path = (name: string): string => pathFrom(name, folder, other)
  return {
    ...report,
    files: report.files.map(path),
    findings: report.findings.map((finding) => moved(finding, path)),
    suppressed: report.suppressed.map((finding) => moved(finding, path)),
    undecided: report.undecided.map((each) => moved(each, path)),
  }
}

export function pathFrom(name: string, folder: string, other: string): string {
  return relative(other, resolve(folder, name)).split(sep).join('/')
}

function moved<F extends Located>(finding: F, path: (name: string) => string): F {
  const move = <L extends Location>(location: L): L => ({ ...location, file: path(location.file) })
  return {
    ...finding,
    location: move(finding.location),
    ...(finding.related && { related: finding.related.map(move) }),
  }
}
