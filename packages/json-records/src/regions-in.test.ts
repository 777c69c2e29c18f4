import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Region } from './region.ts'
import { type Path, regionsIn } from './regions-in.ts'

/** What a region covers; every region is within a line. */
function textAt(text: string, { start, end }: Region): string {
  expect(end.line).toBe(start.line)
  return text.split('\n')[start.line - 1]?.slice(start.column - 1, end.column - 1) ?? ''
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))]
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce((inner, name) => (inner as Record<string, unknown>)[name], value)

test('every region covers the value and the key that the path leads to', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 4 }), fc.nat(3), (json, indent) => {
      const text = JSON.stringify(json, undefined, indent)
      const value = JSON.parse(text) as unknown
      const paths = pathsOf(value)
      const regions = regionsIn(text, paths)
      const covered = (region: Region | undefined): unknown => {
        const part = region === undefined ? undefined : textAt(text, region)
        return part === undefined || part === '{' || part === '[' ? part : (JSON.parse(part) as unknown)
      }
      expect(paths.map((path) => covered(regions.valueAt(path)))).toEqual(
        paths.map((path) => {
          const found = at(value, path)
          if (typeof found !== 'object' || found === null) return found
          return Array.isArray(found) ? '[' : '{'
        }),
      )
      expect(paths.map((path) => covered(regions.keyAt(path)))).toEqual(
        paths.map((path) =>
          path.length === 0 || Array.isArray(at(value, path.slice(0, -1))) ? undefined : path.at(-1),
        ),
      )
    }),
  )
})

test('of a key that is there twice, the last counts', () => {
  const regions = regionsIn('{ "a": { "b": 1 },\n  "a": { "c": 2 } }', [['a', 'b'], ['a', 'c'], ['a']])
  expect(regions.valueAt(['a', 'b'])).toBeUndefined()
  expect(regions.keyAt(['a'])?.start).toEqual({ line: 2, column: 3 })
  expect(regions.valueAt(['a', 'c'])?.start).toEqual({ line: 2, column: 15 })
})

test('nothing is found where nothing is', () => {
  const regions = regionsIn('[{ "a": 1 }]', [[1], [0, 'b'], [0, 'a', 'b']])
  expect([[1], [0, 'b'], [0, 'a', 'b'], ['x', 'y']].map(regions.valueAt)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('a line of NDJSON has the line of the input', () => {
  const start = { line: 7, column: 1 }
  expect(regionsIn('{"a":1}', [['a']], start).valueAt(['a'])?.start).toEqual({ line: 7, column: 6 })
})

test('an item in the middle of a line has the columns of the input, up to its first line feed', () => {
  const regions = regionsIn('{"a":1,\n"b":2}', [['a'], ['b']], { line: 3, column: 11 })
  expect(regions.keyAt(['a'])?.start).toEqual({ line: 3, column: 12 })
  expect(regions.keyAt(['b'])?.start).toEqual({ line: 4, column: 1 })
})

test('a million levels end nothing', () => {
  const text = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`
  expect(regionsIn(text, [[0, 0]]).valueAt([0, 0])?.start).toEqual({ line: 1, column: 3 })
})
