import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { labelKeys } from '@openpartner/messages'
import { resources } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import en from '@openpartner/messages/en'
import { isSchema, type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import { formatOf } from '../build/formats.ts'

const require = createRequire(import.meta.url)

const parts: JsonSchema[] = []
for (const { name } of resources) {
  const file = require.resolve(`@openpartner/schemas/bundle/${name}.schema.json`)
  mapSchemas(JSON.parse(readFileSync(file, 'utf8')) as JsonSchema, (part) => {
    parts.push(part)
    return part
  })
}

const labelsOf = (properties: JsonSchema): string[] =>
  Object.entries(properties).flatMap(([name, schema]) =>
    isSchema(schema) && schema.type === 'array' ? [name, `${name}[]`] : [name],
  )

test('every property has a label, and every label a property', () => {
  const names = new Set(parts.flatMap(({ properties }) => (isSchema(properties) ? labelsOf(properties) : [])))
  const fields = labelKeys.filter((key) => !key.startsWith('number:'))
  expect([...names, ''].toSorted()).toEqual(fields.toSorted())
})

test('every pattern has a name, and its own sentence', () => {
  const patterns = new Set(parts.flatMap(({ pattern }) => (typeof pattern === 'string' ? [pattern] : [])))
  expect(patterns.size).toBeGreaterThan(5)
  for (const { code, kind } of [...patterns].map(formatOf))
    expect(en.issues).toHaveProperty([`${code}:${kind}`])
})

test('every type has its own sentence', () => {
  const types = new Set(parts.flatMap(({ type }) => (type === undefined ? [] : [[type].flat().join('-or-')])))
  for (const type of types) expect(en.issues).toHaveProperty([`type:${type}`])
})
