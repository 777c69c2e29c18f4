import { stringOf, type Subschema } from '../../schema/subschema.ts'

const alias =
  /\b(?:alias(?:es)?|synonyms?|same as|(?:alternative|other|old|legacy) (?:name|spelling)s?|deprecated|case.?insensitive)\b/i

/** Whether the texts of a schema say that it stands for another name or spelling. */
export function namesAliases(schema: Subschema): boolean {
  return ['title', 'description', 'markdownDescription', '$comment', 'deprecationMessage'].some((keyword) =>
    alias.test(stringOf(schema, keyword) ?? ''),
  )
}
