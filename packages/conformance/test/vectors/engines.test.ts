import { resources } from '@openpartner/schemas'
import { beforeEach, describe, expect, test } from 'vitest'
import { attempts } from '../../src/offline.ts'
import { ajv } from './engines/ajv.ts'
import { ataValidator } from './engines/ata-validator.ts'
import { cfworker } from './engines/cfworker.ts'
import { goGojsonschema } from './engines/go-gojsonschema.ts'
import { hyperjump } from './engines/hyperjump.ts'
import { pythonJsonschema } from './engines/python-jsonschema.ts'
import { schemasafe } from './engines/schemasafe.ts'
import { sourcemeta } from './engines/sourcemeta.ts'
import { differences, differencesOf } from './support/differences.ts'
import type { Verdicts } from './support/engine.ts'
import { skipTest } from './support/skip-test.ts'
import { vectorsOf } from './support/vectors.ts'

const inNode = [ajv, hyperjump, schemasafe, cfworker, ataValidator]
const engines = [...inNode, sourcemeta, pythonJsonschema, goGojsonschema]

/** Resource and description of each vector on which the verdict is not the expected one. */
const dissent = (found: Verdicts): string[] =>
  resources.flatMap(({ name }) =>
    vectorsOf(name)
      .filter(({ valid }, index) => found[name]?.[index] !== valid)
      .map(({ description }) => `${name}: ${description}`),
  )

describe.each(engines)('$name', ({ name, forms, skipped, verdicts }) => {
  beforeEach((context) => skipTest(context, skipped))

  const failing = forms.filter((form) => differencesOf(name, form).some(({ error }) => error !== undefined))
  const working = forms.filter((form) => !failing.includes(form))

  test.each(working)('has the verdicts of the vectors on generated/%s', async (form) => {
    const explained = differencesOf(name, form).flatMap(({ vectors = [] }) => vectors)
    expect(dissent(await verdicts(form)).toSorted()).toEqual(explained.toSorted())
  })

  test.each(failing)('fails as explained on generated/%s', async (form) => {
    const messages = differencesOf(name, form).flatMap(({ error = [] }) => error)
    await expect((async () => verdicts(form))()).rejects.toThrow(messages[0])
  })
})

test('every difference is of an engine and a variant that are tried, and has a reason', () => {
  const tried = engines.flatMap(({ name, forms }) => forms.map((form) => `${name} ${form}`))
  expect(tried).toEqual(
    expect.arrayContaining(
      differences.flatMap(({ engine, forms }) => forms.map((form) => `${engine} ${form}`)),
    ),
  )
  expect(differences.filter(({ reason }) => !reason.endsWith('.'))).toEqual([])
})

test('the network was not asked', () => {
  expect(attempts).toEqual([])
})
