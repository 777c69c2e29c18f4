import { Ajv } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrarySchema, arbitraryValue } from '../../test/arbitrary-schema.ts'
import { runs } from '../../test/runs.ts'
import { rules } from '../rules/index.ts'
import { dialectNamed } from '../schema/dialect.ts'
import { fix } from './fix.ts'

const options = { strict: false, logger: false } as const
const metaschemas = {
  'draft-04': [new Draft04.default(options), 'http://json-schema.org/draft-04/schema#'],
  'draft-07': [new Ajv(options), 'http://json-schema.org/draft-07/schema#'],
  '2019-09': [new Ajv2019(options), 'https://json-schema.org/draft/2019-09/schema'],
  '2020-12': [new Ajv2020(options), 'https://json-schema.org/draft/2020-12/schema'],
} as const
for (const [ajv] of Object.values(metaschemas)) addFormats.default(ajv)

type Version = keyof typeof metaschemas

function isValid(schema: unknown, dialect: Version): boolean {
  const [ajv] = metaschemas[dialect]
  return ajv.validateSchema(schema as object) === true
}

/** All rules, so that a fix of one may meet what another left. */
const config = { presets: [], rules: Object.fromEntries(rules.map(({ id }) => [id, 'on' as const])) }

const versions = fc.constantFrom<Version>('draft-04', 'draft-07', '2019-09', '2020-12')

/** A keyword, and what a slip makes of it. */
const slips = fc
  .tuple(versions, fc.nat(), fc.nat(), fc.constantFrom('drop', 'double', 'swap', 'colon', 'case', 'letter'))
  .map(([dialect, which, at, slip]) => {
    const names = [...dialectNamed(dialect).keywords.keys()].filter((name) => name !== '$schema')
    return { dialect, name: slipped(names[which % names.length] as string, at, slip) }
  })

function slipped(name: string, at: number, slip: string): string {
  const index = at % name.length
  const [before, letter, after] = [name.slice(0, index), name[index] as string, name.slice(index + 1)]
  if (slip === 'drop') return before + after
  if (slip === 'double') return before + letter + letter + after
  if (slip === 'swap') return before + after.slice(0, 1) + letter + after.slice(1)
  if (slip === 'colon') return `${name}:`
  return slip === 'case' ? before + letter.toUpperCase() + after : `${before}e${after}`
}

const arbitraryHeld = fc.oneof(
  arbitraryValue,
  arbitrarySchema,
  fc.array(arbitrarySchema, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('a', 'b'), arbitrarySchema, { maxKeys: 2, noNullPrototype: true }),
  fc.constantFrom('string', ['string', 'null'], '#/$defs/a', '[', 'uuid', 'https://example.com/a'),
)

/** Values that the keyword meant cannot have, which such runs found once. */
const examples: [{ dialect: Version; name: string }, unknown, object][] = [
  [{ dialect: 'draft-04', name: 'num' }, [], {}],
  [{ dialect: 'draft-04', name: 'enm' }, [1, 1], {}],
  [{ dialect: 'draft-04', name: 'xclusiveMinimum' }, true, {}],
  [{ dialect: '2020-12', name: 'eid' }, '#/$defs/a', {}],
]

describe('all fixes', () => {
  it('leave a valid schema valid, whatever is misspelled', () => {
    let fixed = 0
    fc.assert(
      fc.property(
        slips,
        arbitraryHeld,
        fc.oneof(fc.constant({}), arbitrarySchema),
        ({ dialect, name }, held, beside) => {
          const schema = {
            $schema: metaschemas[dialect][1],
            ...(typeof beside === 'object' ? beside : {}),
            [name]: held,
          }
          if (!isValid(schema, dialect)) return
          const { changed } = fix([{ name: 'a.json', schema }], config, { unsafe: true })
          const text = changed.get('a.json')
          if (text === undefined) return
          fixed += 1
          const after: unknown = JSON.parse(text)
          const { $schema } = after as { $schema: string }
          const now = (Object.keys(metaschemas) as Version[]).find((id) => metaschemas[id][1] === $schema)
          expect(isValid(after, now ?? dialect)).toBe(true)
        },
      ),
      { ...runs(1000), examples },
    )
    expect(fixed).toBeGreaterThan(runs(100).numRuns)
  })
})
