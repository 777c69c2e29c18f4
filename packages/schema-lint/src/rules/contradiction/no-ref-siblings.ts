import { defineRule } from '../../engine/rule.ts'
import type { Fix } from '../../engine/finding.ts'
import { stringOf, type Subschema } from '../../schema/subschema.ts'

export const noRefSiblings = defineRule({
  id: 'no-ref-siblings',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  dialects: ['draft-04', 'draft-06', 'draft-07', 'openapi-3.0'],
  documentation: {
    summary: 'Up to draft-07 and in OpenAPI 3.0, there is no constraint beside a `$ref`.',
    rationale:
      'Everything beside a `$ref` is ignored in these dialects. Validators that follow the specification skip the constraint, others check it: the same file has two meanings.',
    link: 'https://json-schema.org/draft-07/draft-handrews-json-schema-01#section-8.3',
    good: [
      { schema: draft07({ $ref: '#/definitions/name' }) },
      { schema: draft07({ allOf: [{ $ref: '#/definitions/name' }, { minLength: 1 }] }) },
      { schema: draft07({ $ref: '#/definitions/name', description: 'Its name.' }) },
    ],
    bad: [{ schema: draft07({ $ref: '#/definitions/name', minLength: 1 }) }],
  },
  checkDocument(document, { report }) {
    const all = document.subschemas
      .filter(({ dialect }) => dialect.refStandsAlone)
      .flatMap((schema) => siblingsOf(schema) ?? [])
    const [first] = all
    if (first === undefined) return
    if (all.length <= maxEach) {
      for (const each of all)
        report({
          at: each.schema,
          path: [each.keyword],
          mark: 'key',
          message: `${sentence(each)}.`,
          fix: fixOf(each),
        })
      return
    }
    report({
      at: document,
      path: [...first.schema.path, first.keyword],
      mark: 'key',
      message: `${sentence(first)}; and so in ${all.length - 1} more schemas of this file.`,
      related: all
        .slice(1, maxEach)
        .map(({ schema, keyword }) => ({ at: schema, path: [keyword], message: 'Here too.' })),
      fix: {
        safe: false,
        title: 'Move each "$ref" into "allOf"',
        edits: all.flatMap((each) =>
          fixOf(each).edits.map((edit) =>
            edit.op === 'text' ? edit : { ...edit, path: [...each.schema.path, ...edit.path] },
          ),
        ),
      },
    })
  },
})

/** A file with more has a habit, not slips: one finding says so. */
const maxEach = 10

type Siblings = {
  readonly schema: Subschema
  readonly reference: string
  readonly keyword: string
  readonly ignored: readonly string[]
}

function siblingsOf(schema: Subschema): Siblings | undefined {
  const reference = stringOf(schema, '$ref')
  if (reference === undefined) return undefined
  const ignored = Object.keys(schema.keywords).filter((keyword) => {
    const role = schema.dialect.keywords.get(keyword)?.role
    return role === 'assertion' || role === 'applicator' || keyword === 'format'
  })
  const [keyword] = ignored
  return keyword === undefined ? undefined : { schema, reference, keyword, ignored }
}

function sentence({ schema, ignored }: Siblings): string {
  const named = ignored.map((keyword) => `"${keyword}"`).join(', ')
  const verb = ignored.length === 1 ? 'is' : 'are'
  return `${named} ${verb} beside "$ref", where ${schema.dialect.id} ignores everything`
}

function fixOf({ schema, reference }: Siblings): Fix {
  return {
    safe: false,
    title: 'Move "$ref" into "allOf"',
    edits: [
      { op: 'set', path: ['allOf'], value: [...listed(schema.keywords['allOf']), { $ref: reference }] },
      { op: 'remove', path: ['$ref'] },
    ],
  }
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function draft07(property: object): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    definitions: { name: { type: 'string' } },
    properties: { name: property },
  }
}
