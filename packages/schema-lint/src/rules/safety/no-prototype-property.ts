import { nameKeywords, namesOf } from '../../analysis/names/names-of.ts'
import { defineRule } from '../../engine/rule.ts'

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

export const noPrototypeProperty = defineRule({
  id: 'no-prototype-property',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No property is named like one that every JavaScript object inherits.',
    rationale:
      'JavaScript validators that do not check for own properties find `constructor` and `toString` in every value: `required` is always satisfied, and `__proto__` replaces the prototype of whatever it is copied to.',
    link: 'https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html',
    good: [{ schema: { properties: { builder: { type: 'string' } } } }],
    bad: [
      { schema: { properties: { constructor: { type: 'string' } } } },
      { schema: { required: ['toString'] } },
    ],
  },
  keywords: nameKeywords,
  checkSchema(schema, { report }) {
    for (const { name, path, mark } of namesOf(schema)) {
      if (!inherited.has(name)) continue
      const message = `"${path[0]}" names "${name}", which every JavaScript object inherits.`
      report({ at: schema, path, mark, message })
    }
  },
})
