import { applies, isAsserted } from '../../analysis/structure/applies.ts'
import { sameLocation } from '../../analysis/structure/same-location.ts'
import { boundsStrings } from '../../analysis/patterns/string-bound.ts'
import { defineRule } from '../../engine/rule.ts'
import { declaredTypes } from '../../schema/types.ts'

export const noUnboundedString = defineRule({
  id: 'no-unbounded-string',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A string has a maximum length: "maxLength", a closed pattern, a short format or fixed values.',
    rationale:
      'Without a bound, megabytes of text are valid: they reach the database column, the log, and every slow pattern. The limit that a service has anyway belongs in its contract.',
    link: 'https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html',
    good: [
      { schema: { type: 'string', maxLength: 80 } },
      { schema: { type: 'string', format: 'uuid' } },
      { schema: { type: 'string', pattern: '^[A-Z]{2}$' } },
    ],
    bad: [{ schema: { type: 'string' } }, { schema: { type: 'string', pattern: '^[A-Z]+$' } }],
  },
  keywords: ['type'],
  checkSchema(schema, { report, resolve }) {
    if (declaredTypes(schema)?.includes('string') !== true || !isAsserted(schema)) return
    if (applies(schema, boundsStrings, resolve)) return
    if (sameLocation(schema, resolve).some((each) => applies(each, boundsStrings, resolve))) return
    report({
      at: schema,
      path: ['type'],
      message: 'Strings of any length are valid here: "maxLength" is missing.',
    })
  },
})
