import { isPlainString } from '../../analysis/structure/plain-string.ts'
import { namePartsOf } from '../../analysis/names/name-parts.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertyNameOf } from '../../schema/properties.ts'
import { stringOf } from '../../schema/subschema.ts'

/** Last words of names, and the format that a string of that name has. */
const formatsByEnding: ReadonlyMap<string, string> = new Map([
  ['email', 'email'],
  ['url', 'uri'],
  ['uri', 'uri'],
  ['uuid', 'uuid'],
  ['guid', 'uuid'],
  ['hostname', 'hostname'],
  ['ipv4', 'ipv4'],
  ['ipv6', 'ipv6'],
])

export const formatOfNamedString = defineRule({
  id: 'format-of-named-string',
  group: 'design',
  severity: 'info',
  presets: ['strict', 'forms'],
  documentation: {
    summary: 'A string that is named like an address or an identifier has its format.',
    rationale:
      'Forms choose the keyboard and the check by the format, and code generators the type. Without it, an email address is any string.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3',
    good: [{ schema: { properties: { workEmail: { type: 'string', format: 'email' } } } }],
    bad: [
      { schema: { properties: { workEmail: { type: 'string' } } } },
      { schema: { properties: { avatar_url: { type: 'string' } } } },
    ],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const name = propertyNameOf(schema)
    if (name === undefined || !isPlainString(schema)) return
    const format = formatsByEnding.get(namePartsOf(name).at(-1) ?? '')
    // A template or a relative address has another format.
    if (format === undefined || /relative|template|pattern|path/i.test(stringOf(schema, 'description') ?? ''))
      return
    report({
      at: schema,
      path: ['type'],
      message: `"${name}" is any string: add "format": "${format}" or a "pattern".`,
      fix: {
        safe: false,
        title: `Add the format ${format}`,
        edits: [{ op: 'set', path: ['format'], value: format }],
      },
    })
  },
})
