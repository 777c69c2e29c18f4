import {
  misplacedKeywords,
  type NameHolder,
  nameHolders,
} from '../../analysis/structure/misplaced-keywords.ts'
import { type MisplacedName, misplacedNames } from '../../analysis/structure/misplaced-names.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import type { Fix } from '../../engine/finding.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { has, recordOf, type Subschema, valueOf } from '../../schema/subschema.ts'
import { meantBeside } from '../helpers/meant-beside.ts'
import { misplacedInApi } from '../helpers/misplaced-in-api.ts'

export const noMisplacedKeyword = defineRule({
  id: 'no-misplaced-keyword',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'Keywords are beside `properties`, and the names of properties in it.',
    rationale:
      'Within `properties`, the name of a keyword is the name of a property: an `additionalProperties` there leaves the object open. Beside `properties`, the name of a property is an unknown keyword, which validators ignore. Either schema is valid, so only a reader notices. In OpenAPI, the same happens beside `schema`. Keywords whose values are invalid in the wrong place are reported by `valid-schema`.',
    link: 'https://github.com/SchemaStore/schemastore/pull/3316',
    good: [
      { schema: { properties: { name: { type: 'string' } }, additionalProperties: false } },
      // A schema of schemas.
      { schema: { properties: { type: {}, properties: { type: 'object' }, additionalProperties: true } } },
    ],
    bad: [
      { schema: { properties: { name: { type: 'string' }, additionalProperties: false } } },
      { schema: { properties: {}, name: { type: 'string' }, required: ['name'] } },
    ],
  },
  checkDocument(document, { report }) {
    for (const object of document.objects) {
      for (const name of misplacedInApi(object)) {
        const isOfBody = name === 'required' && object.holding[1] === 'MediaType'
        const message = isOfBody
          ? '"required" has no effect here. It belongs beside "content", in the request body.'
          : `"${name}" has no effect here. It belongs in "schema", not beside it.`
        report({ at: document, path: [...object.path, name], mark: 'key', message })
      }
    }
  },
  checkSchema(schema, { report }) {
    for (const holder of nameHolders) reportKeywords(schema, holder, report)
    for (const { name, sign } of misplacedNames(schema)) {
      const fix = sign === 'required' ? move(schema, name) : undefined
      report({
        at: schema,
        path: [name],
        mark: 'key',
        message: `${showValue(name)} is not a keyword and has no effect. ${sentences[sign]}`,
        ...(fix && { fix }),
      })
    }
  },
})

function reportKeywords(schema: Subschema, holder: NameHolder, report: Context['report']): void {
  for (const name of misplacedKeywords(schema, holder)) {
    const meant = meantBeside(schema, holder, name, recordOf(schema, holder)?.[name])
    if (meant === undefined) continue
    const sentence = name === holder ? 'Write what is in it directly into the outer one.' : meant.sentence
    const hasFix = schema.dialect.keywords.get(name)?.role !== 'definitions'
    report({
      at: schema,
      path: [holder, name],
      mark: 'key',
      message: `Within "${holder}", "${name}" is ${read[holder]}. ${sentence}`,
      // References may lead to definitions.
      ...(meant.fix && hasFix && { fix: meant.fix }),
    })
  }
}

const read = { properties: 'the name of a property', patternProperties: 'a pattern of names' } as const

const sentences: Readonly<Record<MisplacedName['sign'], string>> = {
  required: '"required" names it: it belongs in "properties".',
  alone: 'If it is the name of a property, it belongs in "properties".',
  schema: 'What is in it belongs directly into the schema around it.',
}

function move(schema: Subschema, name: string): Fix | undefined {
  if (!has(schema, 'properties')) return undefined
  const edits = [
    { op: 'remove', path: [name] },
    { op: 'set', path: ['properties', name], value: valueOf(schema, name) },
  ] as const
  return { safe: false, title: 'Move into properties', edits }
}
