import { issueCodes, resources } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import { issuesOf } from '../../src/plain-issues.ts'
import { resourceOf } from '../../src/resources.ts'
import { vectorsOf } from './support/vectors.ts'

test.each(resources)('$name: our validator gives exactly these issues', ({ name }) => {
  const { validator } = resourceOf(name)
  const vectors = vectorsOf(name)
  expect(vectors.length).toBeGreaterThan(10)
  const expected = vectors.map(({ description, valid, issues = [] }) => ({
    description,
    valid,
    issues: issues.map(({ code, pointer }) => `${code} ${pointer}`).toSorted(),
  }))
  const found = vectors.map(({ description, data }) => ({
    description,
    valid: validator.check(data),
    issues: issuesOf(validator, data),
  }))
  expect(found).toEqual(expected)
})

/** What schemas and rules report; other codes need an option, or a document too large to be listed. */
const withoutOptions = issueCodes
  .filter(({ source }) => source === 'schema' || source === 'rule')
  .map(({ code }): string => code)

test('every code of a document that can be listed is expected somewhere', () => {
  const vectors = resources.flatMap(({ name }) => vectorsOf(name))
  const codes = new Set(vectors.flatMap(({ issues = [] }) => issues.map(({ code }) => code)))
  expect([...codes].toSorted()).toEqual(withoutOptions.toSorted())
})
