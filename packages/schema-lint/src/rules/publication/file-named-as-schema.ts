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
      'Tools and people tell schemas from the data that they describe by the name of the file. Editors and linters look for this ending.',
    optIn: 'It is a convention of many, and no standard says it.',
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
