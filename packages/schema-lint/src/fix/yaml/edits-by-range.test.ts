import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryYaml } from '../../../test/arbitrary-yaml.ts'
import { runs } from '../../../test/runs.ts'
import type { Edit } from '../../engine/finding.ts'
import { type JsonNode, nodeAt } from '../../source/node.ts'
import { parse } from '../../source/parse.ts'
import { applyFixes } from '../apply-fixes.ts'

type Path = readonly (string | number)[]

const valueOf = (text: string): unknown => {
  const parsed = parse(text, 'yaml')
  if (!parsed.ok) throw new Error(`${JSON.stringify(text)} ${JSON.stringify(parsed.syntaxErrors)}`)
  return parsed.root.value
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [
    path,
    ...steps.flatMap((step) => pathsIn((value as Record<string | number, unknown>)[step], [...path, step])),
  ]
}

/** What JSON becomes: the same steps on plain values. */
function edited(value: unknown, edit: Edit): unknown {
  const root = structuredClone({ root: value }) as Record<string, unknown>
  const path = edit.op === 'text' ? [] : ['root', ...edit.path]
  const key = path.at(-1) as string
  const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, step) => at[step] as typeof at, root)
  if (edit.op === 'set') parent[key] = edit.value
  if (edit.op === 'remove' && Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (edit.op === 'remove') delete parent[key]
  if (edit.op === 'rename') {
    parent[edit.to] = parent[key]
    delete parent[key]
  }
  return root['root']
}

/** The lines that an edit may change: those of the member, or the end of the collection that grows. */
function mayChange(root: JsonNode, edit: Edit, text: string): readonly [number, number] {
  const path = edit.op === 'text' ? [] : edit.path
  const parent = nodeAt(root, path.slice(0, -1)) as JsonNode
  const index =
    parent.kind === 'object'
      ? parent.entries.findIndex(({ key }) => key === path.at(-1))
      : Number(path.at(-1))
  const members: readonly (readonly [number, number])[] =
    parent.kind === 'object'
      ? parent.entries.map(({ keyStart, node }) => [keyStart, node.end] as const)
      : parent.kind === 'array'
        ? parent.items.map(({ start, end }) => [start, end] as const)
        : []
  const outside: readonly [number, number] = [members.at(-1)?.[1] ?? parent.start, parent.end]
  const [start, end] = members[index] ?? outside
  // A single member leaves brackets, which move up behind the key; in a flow, a comma goes along.
  const from =
    members.length === 1
      ? text.lastIndexOf('\n', text.lastIndexOf(':', parent.start))
      : Math.min(
          text.lastIndexOf('\n', start),
          text
            .slice(0, members[index - 1]?.[1] ?? Math.max(0, text.lastIndexOf('\n', parent.start)))
            .trimEnd().length,
        )
  const lineBreak = text.indexOf('\n', end)
  return [
    from,
    Math.max(
      lineBreak === -1 ? text.length : lineBreak + 1,
      members[index + 1]?.[0] ?? end,
      members.length === 1 ? parent.end : 0,
    ),
  ]
}

const arbitraryNew = fc.constantFrom<unknown>(
  'new',
  'NO',
  'two words',
  "it's",
  '1.5',
  true,
  null,
  7,
  [],
  ['a', 'b c'],
  { $ref: '#/a' },
  [{ a: [1] }],
)

const cases = fc
  .tuple(arbitraryYaml, fc.nat(), fc.constantFrom('set', 'remove', 'rename', 'add', 'items'), arbitraryNew)
  .map(([document, at, op, value]) => {
    const paths = pathsIn(document.value).filter((path) => path.length > 0)
    const path = paths[at % paths.length] as Path
    return { document, edit: editOf(document.value, path, op, value) }
  })

function editOf(root: unknown, path: Path, op: string, value: unknown): Edit {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], root)
  if (op === 'rename' && !Array.isArray(parent)) return { op, path, to: 'renamed' }
  if (op === 'remove') return { op, path }
  if (op === 'add')
    return { op: 'set', path: [...path.slice(0, -1), Array.isArray(parent) ? parent.length : 'added'], value }
  if (op === 'items' && Array.isArray(parent) && path.length > 1)
    return {
      op: 'set',
      path: path.slice(0, -1),
      value: [...parent.toSpliced(Number(path.at(-1)), 2), 'more'],
    }
  return { op: 'set', path, value }
}

const commentsIn = (text: string): readonly string[] => (text.match(/# note \d+/g) ?? []).toSorted()

describe('edits of YAML, in any style', () => {
  it('the texts say what they are made of', () => {
    fc.assert(
      fc.property(arbitraryYaml, ({ text, value, comments }) => {
        expect(valueOf(text)).toEqual(value)
        expect(commentsIn(text)).toHaveLength(comments)
      }),
      runs(2000),
    )
  })

  it('end a block scalar with its line, whatever is removed behind it', () => {
    const text = '# note 1\n-\n - - >-\n     two\n     words\n   - Null'
    const edit: Edit = { op: 'set', path: [0, 0], value: ['two words', 'more'] }
    const after = applyFixes(text, 'yaml', [{ safe: true, title: 'Fix', edits: [edit] }])
    expect(after.applied).toBe(1)
    expect(after.text).toBe('# note 1\n-\n - - >-\n     two\n     words\n   - more\n')
  })

  it('say what the same edit of JSON says, and keep every comment and all other lines', () => {
    fc.assert(
      fc.property(cases, ({ document: { text, value }, edit }) => {
        const after = applyFixes(text, 'yaml', [{ safe: true, title: 'Fix', edits: [edit] }])
        const expected = edited(value, edit)
        if (JSON.stringify(expected) === JSON.stringify(value)) return
        expect(after.applied).toBe(1)
        expect(valueOf(after.text)).toEqual(expected)
        expect(commentsIn(after.text)).toEqual(commentsIn(text))
        const parsed = parse(text, 'yaml')
        if (!parsed.ok) return
        const [start, end] = mayChange(parsed.root, edit, text)
        expect(after.text.startsWith(text.slice(0, Math.max(0, start)))).toBe(true)
        expect(after.text.endsWith(text.slice(end))).toBe(true)
      }),
      runs(4000),
    )
  })
})
