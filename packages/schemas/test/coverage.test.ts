import type { ErrorObject } from 'ajv'
import { expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import { type Constraint, constraintsOf } from './support/constraints.ts'
import { names, readSchema, strictAjv } from './support/variants.ts'

const ajv = strictAjv('', { allErrors: true, verbose: true })
const schemas = new Map(names.map((name) => [name, readSchema('', name)]))
for (const schema of schemas.values()) ajv.addSchema(schema)

const asPattern = (pointer: string): string => pointer.replaceAll(/\/[0-9]+(?=\/|$)/g, '/*')

/** ajv names the very subschema that an error comes from. A reference is hit by a value of the wrong type there. */
const hits = (error: ErrorObject, { schema, keyword, name, instance }: Constraint): boolean => {
  if (asPattern(error.instancePath) !== instance) return false
  if (keyword === '$ref') return error.keyword === 'type'
  if (error.parentSchema !== schema || error.keyword !== keyword) return false
  return name === undefined || error.params.missingProperty === name
}

test.each(names)('%s: an invalid fixture hits every constraint', (name) => {
  const schema = schemas.get(name) ?? {}
  const validate = ajv.compile(schema)
  const errors = loadFixtures(name).invalid.flatMap(({ value }) => {
    validate(value)
    return validate.errors ?? []
  })
  const constraints = constraintsOf(schema)
  const missed = constraints.filter((constraint) => !errors.some((error) => hits(error, constraint)))
  expect(constraints.length).toBeGreaterThan(4)
  expect(missed.map(({ location, keyword, name: property }) => [location, keyword, property])).toEqual([])
})
