import { syntaxOf } from '../source/parse.ts'
import type { Finding, Fix } from './finding.ts'

type Reported = Pick<Finding, 'rule' | 'message' | 'location' | 'fix'>

/**
 * Findings of one rule that say the same about the same text, as one. Where a YAML alias stands for it, one text is in
 * several places, and a fix changes it in all of them or not at all.
 */
export function onePerLocation<F extends Reported>(findings: readonly F[]): readonly F[] {
  const alike = new Map<string, F[]>()
  const seen = new Map<string, number>()
  for (const finding of findings) {
    const { file, pointer, start, end } = finding.location
    // Only YAML has aliases; elsewhere, what is at one location may be about several.
    const alias = syntaxOf(file) === 'yaml' ? '' : pointer
    const key = JSON.stringify([finding.rule, file, alias, start, end, finding.message])
    // Several about one pointer are several: only what leads to the text in another way is the same.
    const order = seen.get(key + pointer) ?? 0
    seen.set(key + pointer, order + 1)
    const others = alike.get(key + order)
    if (others) others.push(finding)
    else alike.set(key + order, [finding])
  }
  return [...alike.values()].map(together)
}

function together<F extends Reported>(findings: readonly F[]): F {
  const [first, ...others] = findings as readonly [F, ...F[]]
  const elsewhere = new Set(others.map(({ location }) => location.pointer))
  if (elsewhere.size === 0) return first
  const { fix: _, ...rest } = first
  const fix = fixOf(findings)
  return { ...rest, alsoAt: [...elsewhere], ...(fix && { fix }) } as unknown as F
}

function fixOf(findings: readonly Reported[]): Fix | undefined {
  const fixes = findings.flatMap(({ fix }) => fix ?? [])
  const [first] = fixes
  if (first === undefined || fixes.length < findings.length) return undefined
  const edits = new Map(fixes.flatMap((fix) => fix.edits).map((edit) => [JSON.stringify(edit), edit]))
  return { title: first.title, safe: fixes.every(({ safe }) => safe), edits: [...edits.values()] }
}
