import type { Fix as SarifFix } from 'sarif'
import type { Finding, Fix } from '../../engine/finding.ts'
import { applyFixes } from '../../fix/apply-fixes.ts'
import { difference } from '../../fix/patch.ts'
import { syntaxOf } from '../../source/parse.ts'
import { Lines } from '../../source/position.ts'
import { artifactOf, regionOf } from '@openpartner/report-formats/sarif/artifact'

/** A fix as the one part of the text that it replaces; none if it can't be applied by itself. */
export function fixesOf(
  { location, fix }: Finding & { readonly fix: Fix },
  text: string,
  folder: string,
): SarifFix[] {
  const { text: fixed } = applyFixes(text, syntaxOf(location.file), [fix])
  if (fixed === text) return []
  const { start, end, text: inserted } = difference(text, fixed)
  const lines = new Lines(text)
  const deletedRegion = regionOf({ start: lines.at(start), end: lines.at(end) })
  return [
    {
      description: { text: fix.safe ? fix.title : `${fix.title} (changes more than the layout: review it)` },
      artifactChanges: [
        {
          artifactLocation: artifactOf(location.file, folder),
          replacements: [{ deletedRegion, insertedContent: { text: inserted } }],
        },
      ],
    },
  ]
}
