import type { Finding, Location } from '../engine/finding.ts'
import type { Report } from '../engine/report.ts'
import { shownPath } from './shown-path.ts'
import { type Summary, summarize } from './summary.ts'

/** A report as formats for programs contain it: the types of the API, and paths from the folder. */
export function reportData(
  report: Report,
  folder: string,
): Pick<Report, 'findings' | 'suppressed'> & { readonly summary: Summary } {
  return {
    findings: report.findings.map((finding) => fromFolder(finding, folder)),
    suppressed: report.suppressed.map((finding) => fromFolder(finding, folder)),
    summary: summarize(report),
  }
}

function fromFolder<F extends Finding>(finding: F, folder: string): F {
  const shown = <L extends Location>(location: L): L => ({
    ...location,
    file: shownPath(location.file, folder),
  })
  return {
    ...finding,
    location: shown(finding.location),
    ...(finding.related && { related: finding.related.map(shown) }),
  }
}
