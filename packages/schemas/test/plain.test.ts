import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import plain from '@openpartner/schemas/plain'
import { plainSchemas } from '../build/plain.ts'
import { issueCodes, resources, rulesOf } from '../src/index.ts'
import { subschemas } from './support/subschemas.ts'

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
ajv.addSchema(plain, 'plain')

test('the built module has what the sources give', () => {
  expect(plain).toEqual(plainSchemas())
})

test('has keywords about single fields only', () => {
  const used = subschemas(plain).flatMap(({ schema }) => Object.keys(schema))
  expect([...new Set(used)].toSorted()).toEqual(
    ['$defs', '$ref', 'additionalProperties', 'enum', 'items', 'maxItems', 'maxLength', 'maximum'].concat([
      'minLength',
      'minimum',
      'pattern',
      'properties',
      'required',
      'type',
    ]),
  )
})

const codesOfRules: ReadonlySet<string> = new Set(
  issueCodes.flatMap(({ code, source }) => (source === 'rule' ? [code] : [])),
)

test.each(resources)('$name refuses what its fields refuse, and nothing else', ({ name, type }) => {
  const validate = ajv.compile({ $ref: `plain#/$defs/${type}` })
  const { valid, invalid } = loadFixtures(name)
  const breaksRule = ({ code, pointer }: { code: string; pointer: string }): boolean =>
    codesOfRules.has(code) || rulesOf(name).some((rule) => rule.code === code && rule.at === pointer)
  expect(valid.filter(({ value }) => !validate(value)).map(({ file }) => file)).toEqual([])
  /** The rule refuses a value that the field allows, or the field refuses it itself. */
  const mayBreakRule = ({ code, pointer }: { code: string; pointer: string }): boolean =>
    code === 'enum' && rulesOf(name).some((rule) => rule.at === pointer && rule.value !== undefined)
  const wrong = invalid.filter(({ file, value, issues }) =>
    validate(value)
      ? !issues.some((issue) => breaksRule(issue) || mayBreakRule(issue))
      : // The fields refuse `null` anyway.
        issues.some(breaksRule) && !file.endsWith('-null'),
  )
  expect(wrong.map(({ file }) => file)).toEqual([])
})
