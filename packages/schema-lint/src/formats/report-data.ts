import { shownPath } from '@openpartner/report-formats/shown-path'
import type { Finding, Location } from '../engine/finding.ts'

type Located = Pick<Finding, 'location' | 'related'>

/** Findings as formats for programs contain them, one after the other: the types of the API, and paths from the folder. */
export function* shownFindings<F extends Located>(findings: Iterable<F>, folder: string): Generator<F> {
  for (const finding of findings) yield fromFolder(finding, folder)
}

function fromFolder<F extends Located>(finding: F, folder: string): F {
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
