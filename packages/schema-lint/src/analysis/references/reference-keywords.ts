import { type Subschema, stringOf } from '../../schema/subschema.ts'

/** The keywords that refer to another schema. */
export const referenceKeywords = ['$ref', '$dynamicRef', '$recursiveRef'] as const

export type Reference = { readonly keyword: (typeof referenceKeywords)[number]; readonly text: string }

/** The references that a schema has in its dialect. */
export function referencesOf(schema: Subschema): readonly Reference[] {
  return referenceKeywords.flatMap((keyword) => {
    const text = schema.dialect.keywords.has(keyword) ? stringOf(schema, keyword) : undefined
    return text === undefined ? [] : [{ keyword, text }]
  })
}
