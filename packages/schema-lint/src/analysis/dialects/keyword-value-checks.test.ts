import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lint } from '../../lint.ts'
import { noDuplicateEnumValue } from '../../rules/validity/no-duplicate-enum-value.ts'
import { noDuplicateRequiredName } from '../../rules/validity/no-duplicate-required-name.ts'
import { noEmptyEnum } from '../../rules/validity/no-empty-enum.ts'
import { noExclusiveWithoutBound } from '../../rules/validity/no-exclusive-without-bound.ts'
import { noIdentifierFragment } from '../../rules/validity/no-identifier-fragment.ts'
import { validSchema } from '../../rules/validity/valid-schema.ts'
import { dialectNamed } from '../../schema/dialect.ts'
import { valueChecks } from './keyword-value-checks.ts'
import { runs } from '../../../test/runs.ts'

const load = createRequire(import.meta.url)
const { default: Ajv04 } = load('ajv-draft-04') as { default: typeof Ajv }
const options = { validateFormats: false, strict: false, logger: false } as const
const ajv07 = new Ajv(options)
ajv07.addMetaSchema(load('ajv/dist/refs/json-schema-draft-06.json') as object)

/** The metaschemas that ajv ships. */
const metaschemas = [
  ['draft-04', new Ajv04(options), 'http://json-schema.org/draft-04/schema'],
  ['draft-06', ajv07, 'http://json-schema.org/draft-06/schema'],
  ['draft-07', ajv07, 'http://json-schema.org/draft-07/schema'],
  ['2019-09', new Ajv2019(options), 'https://json-schema.org/draft/2019-09/schema'],
  ['2020-12', new Ajv2020(options), 'https://json-schema.org/draft/2020-12/schema'],
] as const

/**
 * `$ref` would be followed, a nested `$schema` changes the dialect, OpenAPI has its own keywords, and of three the
 * metaschemas that ajv ships do not say what the published ones say.
 */
const untold = /^\$schema$|ref$|^discriminator|^xml|^externalDocs|^format$|^writeOnly$|^\$recursiveAnchor$/i

/** Values for keywords: often valid for some keyword, often not. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(
      null,
      true,
      false,
      0,
      1,
      -1,
      0.5,
      2,
      'a',
      'string',
      'null',
      '',
      '_a',
      'a b',
      'a:b',
      '#',
      'a#b',
    ),
    fc.constantFrom(
      [],
      {},
      ['a'],
      ['a', 'a'],
      ['string', 'null'],
      ['string', 'string'],
      [5],
      [true],
      [{}, {}],
    ),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
    tie('schema'),
  ),
  schema: fc.dictionary(
    fc.constantFrom(...[...valueChecks.keys()].filter((name) => !untold.test(name))),
    tie('value'),
    { maxKeys: 3, noNullPrototype: true },
  ),
})).schema

const rules = [
  validSchema,
  noDuplicateRequiredName,
  noDuplicateEnumValue,
  noEmptyEnum,
  noExclusiveWithoutBound,
  noIdentifierFragment,
]

describe.each(metaschemas)('the checks of keyword values in %s', (dialect, ajv, uri) => {
  it('are those of its metaschema', () => {
    const validate = ajv.getSchema(uri)
    let valid = 0
    fc.assert(
      fc.property(anything, (keywords) => {
        const schema = { ...keywords, $schema: dialectNamed(dialect).uri }
        const { findings } = lint([{ name: 'a.json', schema }], { presets: [], customRules: rules })
        const expected = validate?.(schema)
        if (expected === true) valid += 1
        // The later drafts no longer forbid these, but they are still mistakes.
        const strict = findings.filter(({ rule }) => !/^no-(duplicate-enum-value|empty-enum)$/.test(rule))
        const wrong = expected === true ? strict.map(({ message }) => message) : []
        const missed = expected === false && findings.length === 0 ? validate?.errors : []
        expect({ wrong, missed }).toEqual({ wrong: [], missed: [] })
      }),
      runs(1000),
    )
    expect(valid).toBeGreaterThan(runs(25).numRuns)
  })
})
