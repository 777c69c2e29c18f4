import { expect, test } from 'vitest'
import { example } from '../../src/documents.ts'
import { allResources } from '../../src/resources.ts'
import { survives } from '../../src/verdicts.ts'
import { manyTimesItself } from './support/values.ts'

test.each(allResources)('$name: a value that holds itself many times, whatever the options', (resource) => {
  const value = manyTimesItself(Object.keys(example(resource.name)))
  expect(typeof survives(resource, value).ok).toBe('boolean')
})
