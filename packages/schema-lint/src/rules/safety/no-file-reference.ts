import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const noFileReference = defineRule({
  id: 'no-file-reference',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A reference is not an absolute path in a file system.',
    rationale:
      'A path such as `file:///home/ann/name.json` exists on one machine. On others, the schema does not load, or loads another file, and it reveals how the author’s disk is laid out.',
    link: 'https://www.rfc-editor.org/rfc/rfc8089',
    good: [{ schema: { $ref: './name.schema.json' } }],
    bad: [
      { schema: { $ref: 'file:///home/ann/name.schema.json' } },
      { schema: { $ref: 'C:\\schemas\\name.schema.json' } },
    ],
  },
  keywords: ['$ref'],
  checkSchema(schema, { report }) {
    const reference = stringOf(schema, '$ref') ?? ''
    const isDrive = /^(file:|[a-z]:[\\/]|\\\\)/i.test(reference)
    // Relative to a web address, a leading slash is a web address.
    const isRooted = /^\/(?!\/)/.test(reference) && schema.baseUri.startsWith('file:')
    if (!isDrive && !isRooted) return
    report({
      at: schema,
      path: ['$ref'],
      message: 'The "$ref" is a path on one machine: make it relative.',
    })
  },
})
