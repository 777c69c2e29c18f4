import { Validator } from '@cfworker/json-schema'
import { resources } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { expected, withDescriptions } from './support/expected-issues.ts'
import { readTogether } from './support/collect-verdicts.ts'
import { issuesIn } from './support/standard-output.ts'
import { vectorsOf } from './support/vectors.ts'

describe.each(['', 'bundle/'] as const)('from the output of cfworker on generated/%s', (variant) => {
  test.each(resources)('$name: the codes and pointers of the vectors', ({ name }) => {
    const { schema, others } = readTogether(variant, name)
    const validator = new Validator(schema, '2020-12', false)
    for (const other of others) validator.addSchema(other)
    const found = vectorsOf(name).map(({ data }) => {
      const units = validator.validate(data).errors.map(({ keywordLocation, instanceLocation }) => ({
        keywordLocation: keywordLocation.slice(1),
        instanceLocation: instanceLocation.slice(1),
      }))
      return issuesIn(name, data, units)
    })
    expect(withDescriptions(name, found)).toEqual(expected(name))
  })
})
