import { defineRule } from '../../engine/rule.ts'
import { mainSchemaOf } from '../../schema/main-schema.ts'

export const fileNamedAsSchema = defineRule({
  id: 'file-named-as-schema',
  group: 'publication',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'The name of a schema file ends in `.schema.json` or `.schema.yaml`.',
    rationale:
      'Tools and people distinguish schemas from data by file name. Editors and linters look for this ending.',
    optIn: 'It is a common convention, but not a standard.',
    link: 'https://json-schema.org/learn/getting-started-step-by-step',
    good: [{ files: { 'order.schema.json': { type: 'object' } } }],
    bad: [{ files: { 'order.json': { type: 'object' } } }],
  },
  checkDocument(document, { report }) {
    if (mainSchemaOf(document) === undefined || /\.schema\.(?:json|jsonc|ya?ml)$/i.test(document.name)) return
    report({
      at: document,
      message: 'The name of the file does not end in ".schema.json" or ".schema.yaml".',
    })
  },
})
