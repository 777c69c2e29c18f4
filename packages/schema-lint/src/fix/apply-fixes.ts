import type { Edit, Fix } from '../engine/finding.ts'
import { type JsonNode, nodeAt, type Path } from '../source/node.ts'
import { parse, type Syntax } from '../source/parse.ts'
import { editJson, type PathEdit } from './edit-json.ts'
import { editYaml } from './edit-yaml.ts'

export type Fixed = {
  readonly text: string
  /** How many of the fixes were applied; the others conflict, and are left to another round. */
  readonly applied: number
}

/**
 * Applies the fixes that do not overlap, and skips those that would leave an unreadable document.
 * @param fixes in the order of the text
 */
export function applyFixes(text: string, syntax: Syntax, fixes: readonly Fix[]): Fixed {
  const parsed = parse(text, syntax)
  if (!parsed.ok) return { text, applied: 0 }
  const [inText, byPath] = [fixes.filter(isTextual), fixes.filter((fix) => !isTextual(fix))]
  if (inText.length > 0) return applyTextual(text, syntax, inText)
  const touched: Path[] = []
  let current = text
  let applied = 0
  // From the end, so that removing an item moves none that is still to come.
  for (const { edits } of byPath.toReversed()) {
    const pathEdits = edits.filter((edit): edit is PathEdit => edit.op !== 'text')
    const paths = pathEdits.map(({ path }) => path)
    if (paths.some((path) => isAmbiguous(parsed.root, path))) continue
    if (paths.some((path) => touched.some((other) => overlap(path, other)))) continue
    const next = applyPathEdits(current, syntax, pathEdits)
    if (next === undefined || next === current || !parse(next, syntax).ok) continue
    current = next
    applied += 1
    touched.push(...paths)
  }
  return { text: current, applied }
}

function applyPathEdits(text: string, syntax: Syntax, edits: readonly PathEdit[]): string | undefined {
  if (syntax === 'yaml') return editYaml(text, edits)
  return edits.reduce(editJson, text)
}

type TextEdit = Extract<Edit, { op: 'text' }>

function isTextual({ edits }: Fix): boolean {
  return edits.some(({ op }) => op === 'text')
}

function applyTextual(text: string, syntax: Syntax, fixes: readonly Fix[]): Fixed {
  let current = text
  let applied = 0
  let bound = text.length + 1
  const inOrder = fixes.toSorted((one, other) => startOf(other) - startOf(one))
  for (const { edits } of inOrder) {
    const textEdits = edits
      .filter((edit): edit is TextEdit => edit.op === 'text')
      .toSorted((a, b) => b.start - a.start)
    if (textEdits.some(({ end }) => end >= bound)) continue
    const next = textEdits.reduce(
      (done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end),
      current,
    )
    if (!parse(next, syntax).ok) continue
    current = next
    applied += 1
    bound = Math.min(...textEdits.map(({ start }) => start))
  }
  return { text: current, applied }
}

function startOf({ edits }: Fix): number {
  return Math.min(...edits.map((edit) => (edit.op === 'text' ? edit.start : 0)))
}

/** Whether one path leads to, or through, the end of the other. */
function overlap(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length).every((step, index) => step === other[index])
}

/** Whether a key on the path occurs twice, so that it is unclear which is meant. */
function isAmbiguous(root: JsonNode, path: Path): boolean {
  return path.some((step, index) => {
    const node = nodeAt(root, path.slice(0, index))
    return node?.kind === 'object' && node.entries.filter(({ key }) => key === step).length > 1
  })
}
