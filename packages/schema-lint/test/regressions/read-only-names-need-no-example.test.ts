import { expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'

// In OpenAPI, a request has nothing that is read-only: the example of a schema for both directions was rejected.

test.each(['3.0.3', '3.1.0'])('an example of OpenAPI %s may be that of a request', (openapi) => {
  const properties = { id: { type: 'integer', readOnly: true }, name: { type: 'string' } }
  const pet = { type: 'object', required: ['id', 'name'], properties }
  const rulesFor = (example: unknown): readonly string[] => {
    const schema = { openapi, components: { schemas: { Pet: { ...pet, example } } } }
    return lint([{ name: 'api.json', schema }], { presets: ['openapi'] })
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule)
  }
  expect(rulesFor({ name: 'Rex' })).toEqual([])
  expect(rulesFor({ id: 1 })).toEqual(['valid-example-keyword'])
})
