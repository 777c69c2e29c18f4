import { Validator } from '@cfworker/json-schema'
import { type ResourceName, resources } from '@openpartner/schemas'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { repository } from '../../src/packages.ts'
import { readTogether } from './support/judge.ts'
import { runProgram } from './support/program.ts'
import { python, pythonMissing } from './support/python.ts'
import { skipTest } from './support/skip-test.ts'
import { issuesIn } from './support/standard-output.ts'
import { vectorsOf } from './support/vectors.ts'

const expected = (name: ResourceName) =>
  vectorsOf(name).map(({ description, issues = [] }) => ({
    description,
    issues: issues.map(({ code, pointer }) => `${code} ${pointer}`).toSorted(),
  }))

const withDescriptions = (name: ResourceName, issues: readonly (readonly string[])[]) =>
  vectorsOf(name).map(({ description }, index) => ({ description, issues: issues[index]?.toSorted() }))

describe.each(['', 'bundle/'] as const)('from the output of cfworker on generated/%s', (form) => {
  test.each(resources)('$name: the codes and pointers of the vectors', ({ name }) => {
    const { schema, others } = readTogether(form, name)
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

describe('from the errors of Python jsonschema, by the example', () => {
  let found: Record<string, string[][]> = {}

  beforeAll(() => {
    if (python === undefined) return
    const example = `${repository}docs/examples/python`
    found = runProgram([python], 'issue_codes_of_vectors.py', [example]) as typeof found
  })

  beforeEach((context) => skipTest(context, pythonMissing))

  test.each(resources)('$name: the codes and pointers of the vectors', ({ name }) => {
    expect(withDescriptions(name, found[name] ?? [])).toEqual(expected(name))
  })
})
