import { describe, expect, it } from 'vitest'
import { RuleSet } from '../engine/rule-set.ts'
import { lint } from '../lint.ts'
import { presetNames } from '../engine/rule.ts'
import { rules } from './index.ts'

const idsOf = (...presets: (typeof presetNames)[number][]) =>
  new Set(new RuleSet(rules, { presets }).enabled.map(({ rule }) => rule.id))

/** A schema that satisfies every preset. Each text is there because a rule requires it. */
const good = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://schemas.contoso.com/v1/parcel.schema.json',
  title: 'Parcel',
  description: 'A parcel as the warehouse hands it to the carrier.',
  type: 'object',
  required: ['trackingCode', 'weight'],
  properties: {
    trackingCode: {
      title: 'Tracking code',
      description: 'Printed below the bar code; two letters and nine digits.',
      type: 'string',
      pattern: '^[A-Z]{2}[0-9]{9}$',
      minLength: 11,
      maxLength: 11,
    },
    weight: {
      title: 'Weight',
      description: 'With packaging, in grams.',
      type: 'integer',
      minimum: 1,
      maximum: 31500,
    },
    service: {
      title: 'Service',
      description: 'How fast it is to arrive; the standard service if absent.',
      type: 'string',
      enum: ['standard', 'express', 'overnight'],
    },
    notes: {
      title: 'Notes',
      description: 'What the carrier should know, each in one sentence.',
      type: 'array',
      maxItems: 5,
      items: { type: 'string', minLength: 1, maxLength: 200 },
    },
  },
  additionalProperties: false,
  examples: [{ trackingCode: 'CO123456789', weight: 1250, service: 'express', notes: ['Ring twice.'] }],
}

describe('the presets', () => {
  it.each(rules)('$id is in one, or says why it is not', ({ presets, documentation }) => {
    expect(presets.length === 0).toBe(documentation.optIn !== undefined)
    expect(documentation.optIn ?? 'None.').toMatch(/^[A-Z].*\.$/)
  })

  it.each(presetNames)('%s contains what is recommended, and what names it', (preset) => {
    const named = rules.filter(({ presets }) => presets.includes('recommended') || presets.includes(preset))
    expect([...idsOf(preset)]).toEqual(named.map(({ id }) => id))
  })

  it.each(presetNames.filter((preset) => preset !== 'recommended'))('%s adds something', (preset) => {
    expect(idsOf(preset).size).toBeGreaterThan(idsOf('recommended').size)
  })

  it('hold every error in what is recommended, or in no preset', () => {
    const errors = rules.filter(({ severity, presets }) => severity === 'error' && presets.length > 0)
    expect(errors.filter(({ presets }) => !presets.includes('recommended')).map(({ id }) => id)).toEqual([])
  })

  it('contain little advice among what is recommended', () => {
    const recommended = rules.filter(({ presets }) => presets.includes('recommended'))
    const advice = recommended.filter(({ severity }) => severity === 'info')
    expect(advice.length).toBeLessThan(recommended.length / 3)
  })

  it('report nothing in a careful schema', () => {
    const text = `${JSON.stringify(good, null, 2)}\n`
    const { findings } = lint([{ name: 'parcel.schema.json', text }], {
      presets: ['strict', 'publish', 'forms'],
    })
    expect(findings).toEqual([])
  })

  it('find what a careless schema lacks', () => {
    const careless = { type: 'object', properties: { createdAt: { type: 'string' }, Total: {} } }
    const found = (preset: (typeof presetNames)[number]) =>
      lint([{ name: 'careless.json', schema: careless }], { presets: [preset] }).findings.map(
        ({ rule }) => rule,
      )
    expect(found('strict')).toEqual(expect.arrayContaining(['described-property', 'no-date-named-string']))
    expect(found('publish')).toEqual(expect.arrayContaining(['identified-schema', 'declared-dialect']))
    expect(found('forms')).toEqual(expect.arrayContaining(['titled-property', 'titled-schema']))
  })
})
