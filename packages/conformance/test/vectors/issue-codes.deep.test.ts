import { resources } from '@openpartner/schemas'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { repository } from '../../src/packages.ts'
import { expected, withDescriptions } from './support/expected-issues.ts'
import { runProgram } from './support/program.ts'
import { python, pythonMissing } from './support/python.ts'
import { skipTest } from '../../src/skip-test.ts'

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
