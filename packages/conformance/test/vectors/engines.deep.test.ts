import { expect, test } from 'vitest'
import { goGojsonschema } from './engines/go-gojsonschema.ts'
import { pythonJsonschema } from './engines/python-jsonschema.ts'
import { sourcemeta } from './engines/sourcemeta.ts'
import { describeEngines } from './support/describe-engines.ts'
import { differences } from './support/differences.ts'
import { enginesInNode } from './support/engines-in-node.ts'

const programs = [sourcemeta, pythonJsonschema, goGojsonschema]

describeEngines(programs)

test('every difference is of an engine and a variant that are tried, and has a reason', () => {
  const tried = [...enginesInNode, ...programs].flatMap(({ name, variants }) =>
    variants.map((variant) => `${name} ${variant}`),
  )
  expect(tried).toEqual(
    expect.arrayContaining(
      differences.flatMap(({ engine, variants }) => variants.map((variant) => `${engine} ${variant}`)),
    ),
  )
  expect(differences.filter(({ reason }) => !reason.endsWith('.'))).toEqual([])
})
