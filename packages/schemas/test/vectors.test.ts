import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import { constraintsOf } from './support/constraints.ts'
import { names, packageRoot, readSchema } from './support/variants.ts'

type Test = {
  description: string
  data: unknown
  valid: boolean
  issues?: { code: string; pointer: string }[]
}
type Group = { description: string; schema: { $ref: string }; tests: Test[] }
type Row = { instance: string; code?: string; null?: string }

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`generated/${path}`, packageRoot), 'utf8'))

const table = read('issue-codes.json') as {
  order: string[][]
  resources: Record<string, Record<string, Row>>
}

describe.each(names)('%s', (name) => {
  const groups = read(`vectors/${name}.json`) as Group[]
  const vectors = groups.flatMap(({ tests }) => tests)

  test('the vectors are in the layout of the JSON Schema Test Suite, with issues where one is not valid', () => {
    for (const group of groups) {
      expect(Object.keys(group)).toEqual(['description', 'schema', 'tests'])
      expect(group.schema).toEqual({ $ref: readSchema('', name).$id })
      expect(group.tests.length).toBeGreaterThan(0)
    }
    for (const { description, valid, issues = [] } of vectors)
      expect(issues.length > 0, description).toBe(!valid)
  })

  test('no document is in it twice, and every fixture that is not huge once', () => {
    const documents = new Set(vectors.map(({ data }) => JSON.stringify(data)))
    expect(documents.size).toBe(vectors.length)
    const { valid, invalid } = loadFixtures(name)
    const fixtures = [...valid, ...invalid].map(({ value }) => JSON.stringify(value))
    expect(fixtures.filter((text) => text.length < 100_000 && !documents.has(text))).toEqual([])
  })

  test('the table of codes has a row for every constraint of the schema and for every code of a vector', () => {
    const rows = Object.entries(table.resources[name] ?? {})
    const known = new Set(rows.map(([location, { instance }]) => `${location.split('/').at(-1)} ${instance}`))
    const constraints = constraintsOf(readSchema('', name))
      .filter(({ keyword }) => keyword !== 'format' && keyword !== '$ref')
      .map(({ keyword, instance }) => `${keyword} ${instance}`)
    expect(constraints.filter((constraint) => !known.has(constraint))).toEqual([])
    const codes = new Set(rows.flatMap(([, row]) => [row.code ?? [], row.null ?? []].flat()))
    const expected = vectors.flatMap(({ issues = [] }) => issues.map(({ code }) => code))
    expect(expected.filter((code) => !codes.has(code))).toEqual([])
    expect([...codes].filter((code) => !table.order.flat().includes(code))).toEqual([])
  })
})
