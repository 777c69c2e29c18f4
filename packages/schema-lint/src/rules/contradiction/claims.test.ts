import { randomUUID } from 'node:crypto'
import {
  registerSchema,
  type SchemaObject,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema/draft-2020-12'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryComposition, directedValues } from '../../../test/arbitrary-composition.ts'
import { needSuite, suiteCases } from '../../../test/official-suite.ts'
import { runs } from '../../../test/runs.ts'
import { claims, sayingOutright } from '../../../test/saying-outright.ts'
import { lint } from '../../lint.ts'
import { noThenWithoutIf } from '../validity/no-then-without-if.ts'
import { validDefault } from '../validity/valid-default.ts'
import { validExamples } from '../validity/valid-examples.ts'
import { contradictionRules } from './index.ts'

/** Of schemas that do not name one. */
const dialect = 'https://json-schema.org/draft/2020-12/schema'

const customRules = [...contradictionRules, noThenWithoutIf]
const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false, addUsedSchema: false })

/** The verdicts of ajv on all values; undefined where it cannot compile a schema, or a reference comes back. */
function quickVerdicts(schema: unknown): readonly boolean[] | undefined {
  try {
    const check = ajv.compile(schema as object)
    return directedValues.map((value) => check(value))
  } catch {
    return undefined
  }
}

/** The values whose verdict differs, a few of them; without verdicts some of all. */
function suspects(before: readonly boolean[] | undefined, after: readonly boolean[] | undefined) {
  return before === undefined || after === undefined
    ? directedValues.filter((_, index) => index % 40 === 0)
    : directedValues.filter((_, index) => before[index] !== after[index]).slice(0, 5)
}

/** The verdicts of hyperjump, which counts what was evaluated without a mistake. */
async function verdictsOf(schema: unknown, values: readonly unknown[]): Promise<readonly boolean[]> {
  const id = `https://example.com/${randomUUID()}`
  registerSchema(schema as SchemaObject, id, dialect)
  try {
    const check = await validate(id)
    return values.map((value) => check(value as Parameters<typeof check>[0]).valid)
  } catch (error) {
    // A reference that comes back for the same value has no verdict.
    if (error instanceof RangeError) return []
    throw error
  } finally {
    unregisterSchema(id)
  }
}

/** What refers to a schema that is not here has no verdict. */
function withoutVerdict(error: unknown): readonly boolean[] {
  if (error instanceof Error && error.message.startsWith('Unable to load')) return []
  throw error
}

/** Rules whose errors are not about verdicts, and one whose claim is tried elsewhere. */
const notAboutVerdicts = ['no-discriminator-mismatch', 'no-read-only-write-only']

const valueRules = [validDefault, validExamples]

describe('what the rules claim', () => {
  it('is tried for every error of the group', () => {
    const untried = contradictionRules
      .filter(({ id, severity }) => severity === 'error' && claims[id] === undefined)
      .map(({ id }) => id)
    expect(untried).toEqual(notAboutVerdicts)
  })

  it('changes no verdict where a schema says it outright', async () => {
    const met = new Set<string>()
    await fc.assert(
      fc.asyncProperty(arbitraryComposition, async (schema) => {
        const { findings } = lint([{ name: 'a.json', schema }], { presets: [], customRules })
        const quick = quickVerdicts(schema)
        const firsts = new Map(findings.toReversed().map((finding) => [finding.rule, finding]))
        for (const finding of firsts.values()) {
          const outright = sayingOutright(schema, finding)
          if (outright === undefined) continue
          met.add(finding.rule)
          const values = suspects(quick, quickVerdicts(outright))
          const before = values.length === 0 ? [] : await verdictsOf(schema, values)
          const after = before.length === 0 ? [] : await verdictsOf(outright, values)
          const wrong = values.filter((_, index) => before[index] !== after[index])
          expect([finding.message, finding.location.pointer, wrong]).toEqual([
            finding.message,
            finding.location.pointer,
            [],
          ])
        }
      }),
      runs(400, 40),
    )
    expect(met.size).toBeGreaterThan(10)
  })

  it('changes no verdict of the official suite where a schema says it outright', async (context) => {
    needSuite(context)
    const wrong: string[] = []
    for (const { name, schema, tests } of suiteCases().filter((suite) => suite.dialect === '2020-12')) {
      const { findings } = lint([{ name: 'a.json', schema }], { presets: [], customRules })
      for (const finding of findings) {
        const outright = sayingOutright(schema, finding)
        if (outright === undefined) continue
        const data = tests.map((test) => test.data)
        const after = await verdictsOf(outright, data).catch(withoutVerdict)
        if (tests.some(({ valid }, index) => after[index] === !valid))
          wrong.push(`${name}: ${finding.message}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('is true of examples and defaults that are called invalid', async () => {
    const values = fc.uniqueArray(fc.constantFrom(...directedValues), { minLength: 3, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(arbitraryComposition, values, async (rest, [first, ...more]) => {
        const schema = { ...rest, default: first, examples: more }
        const { findings } = lint([{ name: 'a.json', schema }], { presets: [], customRules: valueRules })
        const rejected = [first, ...more].filter((_, index) => {
          const at = index === 0 ? '/default' : `/examples/${index - 1}`
          return findings.some(({ location: { pointer } }) => pointer === at || pointer.startsWith(`${at}/`))
        })
        expect((await verdictsOf(schema, rejected)).filter(Boolean)).toEqual([])
      }),
      runs(2000, 60),
    )
  })
})
