import { readFileSync } from 'node:fs'
import type { ResourceName } from '@openpartner/schemas'
import { fileOf } from './vectors.ts'

/** What engines report in the output formats of the JSON Schema specification. */
export type OutputUnit = { readonly keywordLocation: string; readonly instanceLocation: string }

type Row = {
  readonly code?: string
  readonly null?: string
  readonly properties?: readonly string[]
  readonly longest?: number
}

const table = JSON.parse(readFileSync(fileOf('issue-codes.json'), 'utf8')) as {
  readonly order: readonly (readonly string[])[]
  readonly resources: Readonly<Record<ResourceName, Readonly<Record<string, Row>>>>
}

const rank = (code: string): number => table.order.findIndex((codes) => codes.includes(code))

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

const valueAt = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((value, step) => (value as Record<string, unknown>)[unescaped(step)], document)

/** `code pointer` of each issue, by the steps that the README of @openpartner/schemas describes. */
export function issuesIn(name: ResourceName, document: unknown, units: readonly OutputUnit[]): string[] {
  const found = new Map<string, string>()
  for (const { keywordLocation, instanceLocation } of units) {
    const row = table.resources[name][keywordLocation.replaceAll('/$ref', '')]
    if (row === undefined) continue
    const value = valueAt(document, instanceLocation)
    const code = value === null ? (row.null ?? row.code) : row.code
    if (code === undefined) continue
    if (row.longest !== undefined && (value as string).length > row.longest) continue
    for (const pointer of pointersOf(row, keywordLocation, instanceLocation, value)) {
      const other = found.get(pointer)
      if (other === undefined || rank(code) < rank(other)) found.set(pointer, code)
    }
  }
  return [...found].map(([pointer, code]) => `${code} ${pointer}`)
}

function pointersOf(row: Row, keywordLocation: string, instanceLocation: string, value: unknown): string[] {
  const { properties = [] } = row
  const below = (names: readonly string[]): string[] =>
    names.map((name) => `${instanceLocation}/${escaped(name)}`)
  if (keywordLocation.endsWith('/required'))
    return below(properties.filter((name) => !Object.hasOwn(value as object, name)))
  if (keywordLocation.endsWith('/additionalProperties'))
    return below(Object.keys(value as object).filter((name) => !properties.includes(name)))
  return [instanceLocation]
}
