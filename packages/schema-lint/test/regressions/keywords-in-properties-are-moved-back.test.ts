import { describe, expect, it } from 'vitest'
import { fix } from '../../src/fix/fix.ts'
import { lint } from '../../src/lint.ts'
import { dialects } from '../../src/schema/dialect.ts'

const modern = 'https://json-schema.org/draft/2020-12/schema'

/** Values that a reader would take for the keyword's. */
const values: Readonly<Record<string, unknown>> = {
  $id: 'https://example.com/person',
  $anchor: 'person',
  $comment: 'To be done.',
  $ref: '#/$defs/person',
  title: 'Person',
  description: 'Somebody.',
  type: 'object',
  enum: [{ a: 'b' }],
  examples: [{ a: 'b' }],
  allOf: [{ required: ['a'] }],
  anyOf: [{ required: ['a'] }],
  oneOf: [{ required: ['a'] }],
  required: ['a'],
  minProperties: 1,
  maxProperties: 9,
  dependentRequired: { a: ['b'] },
  dependentSchemas: { a: { required: ['b'] } },
  patternProperties: { '^x-': { type: 'string' } },
  additionalProperties: false,
  unevaluatedProperties: false,
  readOnly: true,
  writeOnly: true,
  deprecated: true,
  multipleOf: 2,
  minimum: 1,
  maximum: 9,
  exclusiveMinimum: 1,
  exclusiveMaximum: 9,
  minLength: 1,
  maxLength: 9,
  pattern: '^a',
  format: 'email',
  minItems: 1,
  maxItems: 9,
  minContains: 1,
  maxContains: 9,
  uniqueItems: true,
  prefixItems: [{ type: 'string' }],
  contentEncoding: 'base64',
  contentMediaType: 'text/plain',
  $dynamicRef: '#person',
  $dynamicAnchor: 'person',
}

/** Anything is their value, their value is a schema too, other rules say where they belong, or references lead into them. */
const others: ReadonlySet<string> = new Set(
  `const default example
   not if then else propertyNames items contains unevaluatedItems contentSchema
   $schema $vocabulary properties
   $defs definitions dependencies`.split(/\s+/),
)

describe('a keyword within "properties"', () => {
  it('is any of the dialect', () => {
    const known = [...(dialects.get('2020-12')?.keywords.keys() ?? [])].filter((name) => !others.has(name))
    expect(Object.keys(values).toSorted()).toEqual(known.toSorted())
  })

  it.each(Object.entries(values))('%s is reported once, and moved beside it', (name, value) => {
    const text = JSON.stringify({ $schema: modern, properties: { a: { type: 'string' }, [name]: value } })
    const config = {
      presets: [],
      rules: { 'valid-schema': 'on', 'no-misplaced-keyword': 'on', 'no-unknown-keyword': 'on' },
    } as const
    const { findings } = lint([{ name: 'a.json', text }], config)
    expect(findings.map(({ location }) => location.pointer)).toEqual([`/properties/${name}`])
    expect(findings[0]?.message).toContain(`The keyword "${name}" belongs beside "properties", not in it.`)
    const { changed } = fix([{ name: 'a.json', text }], config, { unsafe: true })
    expect(JSON.parse(changed.get('a.json') ?? '')).toEqual({
      $schema: modern,
      properties: { a: { type: 'string' } },
      [name]: value,
    })
  })
})
