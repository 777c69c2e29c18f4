import { isStandardSchema } from '../../analysis/references/is-standard-schema.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Resolution } from '../../schema/registry.ts'
import { plural } from '../../text/plural.ts'
import { stringOf, type Subschema } from '../../schema/subschema.ts'

export const noInsecureReference = defineRule({
  id: 'no-insecure-reference',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A reference to the network uses https.',
    rationale:
      'What is fetched over plain http can be replaced on the way: an attacker in between decides what is valid, even that everything is.',
    link: 'https://www.rfc-editor.org/rfc/rfc9110#section-17.1',
    good: [{ schema: { $ref: 'https://example.com/name.schema.json' } }],
    bad: [{ schema: { $ref: 'http://example.com/name.schema.json' } }],
  },
  checkDocument(document, { report, resolve }) {
    const byOrigin = new Map<string, Subschema[]>()
    for (const schema of document.subschemas) {
      const reference = stringOf(schema, '$ref')
      const uri = reference === undefined ? undefined : fetched(resolve(schema, reference))
      if (uri?.startsWith('http:') !== true || isStandardSchema(uri)) continue
      const { origin } = new URL(uri)
      const others = byOrigin.get(origin)
      if (others) others.push(schema)
      else byOrigin.set(origin, [schema])
    }
    // An address usually occurs many times, and is fixed everywhere at once.
    for (const [origin, [first, ...others]] of byOrigin) {
      if (first === undefined) continue
      const more =
        others.length === 0 ? '' : ` This file has ${plural(others.length, 'more reference')} to ${origin}.`
      const message = `The "$ref" leads to a document that is fetched over http, which anyone on the way can change.${more}`
      report({ at: first, path: ['$ref'], message })
    }
  },
})

function fetched(resolution: Resolution): string | undefined {
  return resolution.ok || resolution.reason !== 'unknown-document' ? undefined : resolution.uri
}
