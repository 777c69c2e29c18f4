import { namePartsOf } from '../../analysis/names/name-parts.ts'
import { quantities, units } from '../../analysis/names/quantities.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertyNameOf } from '../../schema/properties.ts'
import { stringOf } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

export const unitInNumericName = defineRule({
  id: 'unit-in-numeric-name',
  group: 'design',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'A number that is a quantity names its unit, in its name or in a text.',
    rationale:
      'A `timeout` of 30 is half a minute to one reader and three hundredths of a second to the next, and both are valid.',
    optIn: 'It knows only English, and in some fields everybody knows the unit.',
    link: 'https://en.wikipedia.org/wiki/Mars_Climate_Orbiter#Cause_of_failure',
    good: [
      { schema: { properties: { timeoutSeconds: { type: 'integer' } } } },
      { schema: { properties: { timeout: { type: 'integer', description: 'In seconds.' } } } },
    ],
    bad: [{ schema: { properties: { timeout: { type: 'integer', description: 'How long to wait.' } } } }],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const name = propertyNameOf(schema)
    const types = declaredTypes(schema)?.filter((type) => type !== 'null') ?? []
    if (name === undefined || !types.every((type) => type === 'integer' || type === 'number')) return
    const parts = namePartsOf(name)
    if (!quantities.has(parts.at(-1) ?? '') || parts.some((word) => units.has(word))) return
    const texts = ['title', 'description', 'markdownDescription'].map(
      (keyword) => stringOf(schema, keyword) ?? '',
    )
    const said =
      texts
        .join(' ')
        .toLowerCase()
        .match(/[a-z]+|%|°/g) ?? []
    if (said.some((word) => units.has(word) || word === '%' || word === '°')) return
    report({
      at: schema,
      mark: 'key',
      message: `Neither the name of the number "${name}" nor its "description" says its unit.`,
    })
  },
})
