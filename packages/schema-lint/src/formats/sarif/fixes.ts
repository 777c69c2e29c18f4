import type { Fix as SarifFix } from 'sarif'
import type { Finding, Fix } from '../../engine/finding.ts'
import { applyFixes } from '../../fix/apply-fixes.ts'
import { syntaxOf } from '../../source/parse.ts'
import { Lines } from '../../source/position.ts'
import { artifactOf, regionOf } from './artifact.ts'

/** A fix as the one part of the text that it replaces; none if it can't be applied by itself. */
export function fixesOf(
  { location, fix }: Finding & { readonly fix: Fix },
  text: string,
  folder: string,
): SarifFix[] {
  const { text: fixed } = applyFixes(text, syntaxOf(location.file), [fix])
  if (fixed === text) return []
  const { start, end, inserted } = difference(text, fixed)
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

/** What differs between two texts, from the first to the last code unit that does. */
function difference(before: string, after: string): { start: number; end: number; inserted: string } {
  let start = 0
  while (start < before.length && before[start] === after[start]) start += 1
  let tail = 0
  const max = Math.min(before.length, after.length) - start
  while (tail < max && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return { start, end: before.length - tail, inserted: after.slice(start, after.length - tail) }
}
