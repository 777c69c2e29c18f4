import { defineRule } from '../../engine/rule.ts'
import { valueOf } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

const secrets = new Set(['password', 'passphrase', 'clientsecret', 'secretkey', 'privatekey'])

export const noReadablePassword = defineRule({
  id: 'no-readable-password',
  group: 'safety',
  severity: 'info',
  presets: ['strict', 'openapi'],
  documentation: {
    summary: 'A property for a password is "writeOnly".',
    rationale:
      'Documentation, generated clients and loggers treat a property as readable unless the schema says otherwise: the password appears in sample responses, and later in real ones.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4',
    good: [{ schema: { properties: { password: { type: 'string', writeOnly: true } } } }],
    bad: [{ schema: { properties: { password: { type: 'string' } } } }],
  },
  dialects: ['draft-07', '2019-09', '2020-12', 'openapi-3.0', 'openapi-3.1'],
  keywords: ['properties'],
  checkSchema(schema, { report }) {
    if (valueOf(schema, 'writeOnly') === true) return
    for (const property of schema.document.childrenOf(schema)) {
      const name = property.via?.keyword === 'properties' ? String(property.via.key) : ''
      if (!secrets.has(name.replaceAll(/[_-]/g, '').toLowerCase())) continue
      if (valueOf(property, 'writeOnly') === true || !declaredTypes(property)?.includes('string')) continue
      const message = `The property "${name}" holds a secret and is not "writeOnly".`
      report({ at: schema, path: ['properties', name], mark: 'key', message })
    }
  },
})
