import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { constraintsOf, propertiesOf } from '../build/properties.ts'
import { resourceSchemas } from '../build/sources.ts'
import { sources } from '../src/provenance/sources.ts'
import { rules } from '../src/rules.ts'
import { constraintsOf as everyConstraint } from './support/constraints.ts'
import { describesFields } from './support/subschemas.ts'
import { provenanceOf } from './support/provenance.ts'
import { names, packageRoot, readSchema } from './support/variants.ts'

type Origin = { status: string; sources: string[] }
type Entry = Origin & { constraints: Record<string, Origin> }
const file = JSON.parse(readFileSync(new URL('generated/provenance.json', packageRoot), 'utf8')) as {
  sources: Record<string, { title: string; date: string; url: string }>
  resources: Record<string, Record<string, Entry>>
  rules: Record<string, Origin & { resources: string[] }>
  calls: Record<string, Record<string, Origin>>
}

describe.each(names)('%s', (name) => {
  const properties = propertiesOf(resourceSchemas.get(name) ?? {})
  const provenance = provenanceOf(name)

  test('has an origin for every property and no other', () => {
    expect(Object.keys(provenance).toSorted()).toEqual(properties.map((property) => property.name).toSorted())
  })

  test('has no origin of a constraint that its property lacks', () => {
    const stale = properties.flatMap((property) => {
      const constraints = constraintsOf(property)
      const named = Object.keys(provenance[property.name]?.constraints ?? {})
      return named
        .filter((keyword) => !constraints.includes(keyword))
        .map((keyword) => `${property.name} ${keyword}`)
    })
    expect(stale).toEqual([])
  })

  test('every constraint of the published schema has an origin in provenance.json', () => {
    const entries = file.resources[name] ?? {}
    const missing = everyConstraint(readSchema('', name)).filter(
      ({ instance, keyword, name: property, location }) => {
        if (!describesFields({ location })) return false
        if (keyword === 'type' || keyword === '$ref' || keyword === 'additionalProperties') return false
        const path = keyword === 'required' ? `${instance}/${property}` : instance
        const key = path.slice(1).replaceAll('/*', '[]').replaceAll('/', '.')
        return entries[key]?.constraints[keyword] === undefined
      },
    )
    expect(missing.map(({ location, keyword }) => [location, keyword])).toEqual([])
  })
})

test('every source is used, dated and at a public address', () => {
  const origins = [
    ...Object.values(file.rules),
    ...Object.values(file.calls).flatMap((named) => Object.values(named)),
    ...Object.values(file.resources).flatMap((entries) =>
      Object.values(entries).flatMap((entry) => [entry, ...Object.values(entry.constraints)]),
    ),
  ]
  const used = new Set(origins.flatMap((origin) => origin.sources))
  expect([...used].toSorted()).toEqual(Object.keys(sources).toSorted())
  for (const { date, url } of Object.values(file.sources)) {
    expect(date).toMatch(/^20[0-9]{2}(?:-[0-9]{2}){1,2}$/)
    expect(url).toMatch(/^https:\/\//)
  }
  expect(origins.filter(({ status }) => !['documented', 'observed', 'assumed'].includes(status))).toEqual([])
})

test('the rules across fields have an origin, as do requests that are closed', () => {
  expect(Object.keys(file.rules)).toEqual([...rules.map(({ name }) => name), 'unknown-property'])
  expect(rules.length).toBeGreaterThanOrEqual(4)
})
