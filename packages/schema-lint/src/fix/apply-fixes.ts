import { isDeepStrictEqual } from 'node:util'
import type { Fix } from '../engine/finding.ts'
import { type JsonNode, nodeAt, type Path } from '../source/node.ts'
import { parse, type Syntax } from '../source/parse.ts'
import { toPointer } from '../schema/pointer.ts'
import { commentsOf, textsOf } from './comments.ts'
import { editorOfJson } from './edit-json.ts'
import { editorOfYaml } from './edit-yaml.ts'
import { editedValue } from './edited-value.ts'
import { difference, type Editor, type Patch, patched, type PathEdit, Taken } from './patch.ts'

export type Fixed = {
  readonly text: string
  /** How many of the fixes were applied. */
  readonly applied: number
  /** How many cannot be applied: what they change is used elsewhere too, or would take a comment along. */
  readonly blocked: number
}

type Candidate = { readonly edits: readonly PathEdit[]; readonly patches: readonly Patch[] }

/**
 * Applies the fixes that do not overlap, and leaves the others to another round. A fix whose text does not say exactly
 * what it should, or loses a comment, is not applied.
 * @param fixes in the order of the text
 */
export function applyFixes(text: string, syntax: Syntax, fixes: readonly Fix[]): Fixed {
  const source = read(text, syntax)
  if (source === undefined) return { text, applied: 0, blocked: 0 }
  const editor = editorOf(source)
  const touched = new TouchedPaths()
  const taken = new Taken()
  const candidates: Candidate[] = []
  let blocked = 0
  // From the end, so that removing an item moves none that is still to come.
  for (const fix of fixes.toReversed()) {
    const candidate = candidateOf(fix, source, editor)
    if (candidate === undefined) blocked += 1
    else if (touched.take(candidate.edits.map(({ path }) => path)) && taken.take(candidate.patches))
      candidates.push(candidate)
  }
  const chosen = working(source, candidates)
  return {
    text: textWith(source, chosen),
    applied: chosen.length,
    blocked: blocked + candidates.length - chosen.length,
  }
}

type Source = {
  readonly text: string
  readonly syntax: Syntax
  readonly root: JsonNode
  readonly comments: ReturnType<typeof commentsOf>
}

function read(text: string, syntax: Syntax): Source | undefined {
  const parsed = parse(text, syntax)
  return parsed.ok ? { text, syntax, root: parsed.root, comments: commentsOf(text, syntax) } : undefined
}

function editorOf({ text, syntax, root, comments }: Source): Editor {
  return syntax === 'yaml' ? editorOfYaml(text, comments) : editorOfJson(text, root, comments)
}

function candidateOf({ edits }: Fix, source: Source, editor: Editor): Candidate | undefined {
  const pathEdits = edits.filter((edit): edit is PathEdit => edit.op !== 'text')
  if (pathEdits.some(({ path }) => isAmbiguous(source.root, path))) return undefined
  const inText = edits.filter((edit) => edit.op === 'text')
  const byPath = patchesOf(pathEdits, editor) ?? inSteps(pathEdits, source)
  return byPath && { edits: pathEdits, patches: [...inText, ...byPath] }
}

/** The patches of edits that do not depend on each other; undefined if they do. */
function patchesOf(edits: readonly PathEdit[], editor: Editor): readonly Patch[] | undefined {
  const patches = new Map<string, Patch>()
  for (const [index, edit] of edits.entries()) {
    const path = beforeRenames(edit.path, edits.slice(0, index))
    const found = editor.patchesOf({ ...edit, path })
    if (found === undefined) return undefined
    // Several paths lead to one part of the text where YAML has aliases.
    for (const patch of found) patches.set(`${patch.start} ${patch.end} ${patch.text}`, patch)
  }
  const list = [...patches.values()]
  return new Taken().take(list) ? list : undefined
}

/** A path as it is before earlier edits of the same fix rename keys on it. */
function beforeRenames(path: Path, earlier: readonly PathEdit[]): Path {
  return earlier.reduceRight<Path>((now, edit) => {
    if (edit.op !== 'rename') return now
    const at = edit.path.length - 1
    const isOn = now[at] === edit.to && edit.path.slice(0, -1).every((step, index) => step === now[index])
    return isOn ? now.with(at, edit.path[at] as string) : now
  }, path)
}

/** What edits that build on each other change, as one patch. */
function inSteps(edits: readonly PathEdit[], { text, syntax }: Source): readonly Patch[] | undefined {
  let current = text
  for (const edit of edits) {
    const source = read(current, syntax)
    const patches = source && editorOf(source).patchesOf(edit)
    if (patches === undefined) return undefined
    current = patched(current, patches)
  }
  return current === text ? undefined : [difference(text, current)]
}

/** Candidates that work together: halves are tried where not all of them do. */
function working(source: Source, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0 || work(source, candidates)) return candidates
  if (candidates.length === 1) return []
  const middle = candidates.length >> 1
  const [one, other] = [candidates.slice(0, middle), candidates.slice(middle)]
  const both = [...working(source, one), ...working(source, other)]
  return work(source, both) ? both : both.slice(0, 1)
}

/** Whether a text with the patches says what the edits say, and has every comment. */
function work(source: Source, candidates: readonly Candidate[]): boolean {
  const after = read(textWith(source, candidates), source.syntax)
  if (after === undefined || after.text === source.text) return false
  const edits = candidates.flatMap((candidate) => candidate.edits)
  const expected = edits.reduce<unknown>(editedValue, source.root.value)
  return isDeepStrictEqual(after.root.value, expected) && hasComments(after, source)
}

function textWith({ text }: Source, candidates: readonly Candidate[]): string {
  const inOrder = candidates.toReversed()
  return patched(
    text,
    inOrder.flatMap(({ patches }) => patches),
  )
}

function hasComments(after: Source, before: Source): boolean {
  const left = textsOf(after.comments, after.text).toSorted()
  let at = 0
  // Both are sorted, so that one walk finds each in turn.
  return textsOf(before.comments, before.text)
    .toSorted()
    .every((comment) => {
      while (at < left.length && (left[at] as string) < comment) at += 1
      at += 1
      return left[at - 1] === comment
    })
}

/** Paths that are changed. */
class TouchedPaths {
  readonly #paths = new Set<string>()
  readonly #outer = new Set<string>()

  /** Takes all of the paths, unless one leads to, or through, the end of another. */
  take(paths: readonly Path[]): boolean {
    const steps = paths.map((path) => path.map((_, index) => toPointer(path.slice(0, index))))
    const ends = paths.map((path) => toPointer(path))
    const isFree = ends.every(
      (end, index) =>
        !this.#paths.has(end) &&
        !this.#outer.has(end) &&
        steps[index]?.every((outer) => !this.#paths.has(outer)),
    )
    if (!isFree) return false
    for (const end of ends) this.#paths.add(end)
    for (const outer of steps.flat()) this.#outer.add(outer)
    return true
  }
}

/** Whether a key on the path occurs twice, so that it is unclear which is meant. */
function isAmbiguous(root: JsonNode, path: Path): boolean {
  return path.some((step, index) => {
    const node = nodeAt(root, path.slice(0, index))
    return node?.kind === 'object' && node.entries.filter(({ key }) => key === step).length > 1
  })
}
