import { _, type Ajv, type CodeKeywordDefinition } from 'ajv'
import { usePattern } from 'ajv/dist/vocabularies/code.js'

/**
 * `pattern`, but not on text that `maxLength` refuses in any case: expressions that repeat a group overflow the stack on
 * several megabytes, and a length in UTF-16 units is at most twice that in code points.
 */
const guardedPattern: CodeKeywordDefinition = {
  keyword: 'pattern',
  type: 'string',
  schemaType: 'string',
  error: { params: ({ schemaCode }) => _`{pattern: ${schemaCode}}`, message: '' },
  code(context) {
    const { data, schema, parentSchema } = context as typeof context & {
      schema: string
      parentSchema: { maxLength?: number }
    }
    const refused = _`!${usePattern(context, schema)}.test(${data})`
    const { maxLength } = parentSchema
    context.fail(maxLength === undefined ? refused : _`${data}.length <= ${2 * maxLength} && ${refused}`)
  },
}

export function guardPatterns(ajv: Ajv): void {
  ajv.removeKeyword('pattern')
  ajv.addKeyword(guardedPattern)
}
