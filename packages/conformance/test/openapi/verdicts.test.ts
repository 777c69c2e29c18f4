import { resources } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import { resourceOf } from '../../src/resources.ts'
import { componentOf, files, readDocument } from './support/documents.ts'
import { validatorsIn } from './support/validate.ts'

const used = readDocument('openapi.json').components.schemas
const described = resources.map(({ name }) => name).filter((name) => componentOf(name) in used)

test('the documents have every resource', () => {
  expect(described).toEqual(resources.map(({ name }) => name))
})

describe.each(files)('OpenAPI %s', (_version, file) => {
  const validatorAt = validatorsIn(readDocument(file), file)

  test.each(described)('%s: every fixture gets the verdict of our validator', (name) => {
    const validate = validatorAt(`/components/schemas/${componentOf(name)}`)
    const { valid, asSent, invalid } = loadFixtures(name)
    const { validator } = resourceOf(name)
    const differing = [...valid, ...asSent, ...invalid].filter(
      ({ value }) => validate(value) !== validator.check(value),
    )
    expect(differing.map((fixture) => fixture.file)).toEqual([])
  })
})
