import type { Sentence } from '@openpartner/messages'
import en from '@openpartner/messages/en'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitions, nameOf } from './definitions.ts'
import { formOf } from './forms.ts'

/** Sentences that any resource needs: `pattern` stands in for codes of a user's own. */
const always = ['required', 'type:object', 'type:unreadable', 'pattern', 'too-deep', 'too-big']

/** The sentences for what a schema says itself. */
function sentencesOf(schema: JsonSchema): string[] {
  const { type, enum: words, pattern } = schema
  const found: [boolean, ...string[]][] = [
    [type !== undefined, `type:${[type].flat().join('-or-')}`],
    [Array.isArray(words) && words.length > 100, 'enum:country', 'enum:united-kingdom'],
    [Array.isArray(words) && words.length > 1 && words.length <= 100, 'enum', 'enum:initial-value'],
    [Array.isArray(words) && words.length === 1, 'enum:one', 'enum:initial-value'],
    ['maxLength' in schema, 'too-long'],
    ['minimum' in schema, 'too-small'],
    ['maximum' in schema, 'too-large'],
    ['maxItems' in schema, 'too-many-items'],
    [schema.additionalProperties === false, 'unknown-property'],
    ['if' in schema, 'required:either'],
    ['allOf' in schema, 'registration-number-required', 'registration-number-not-allowed'],
    [JSON.stringify(schema.allOf ?? '').includes('PhoneNumberRequired'), 'phone-number-required'],
  ]
  const form = typeof pattern === 'string' ? formOf(pattern) : undefined
  return [
    ...found.flatMap(([applies, ...keys]) => (applies ? keys : [])),
    ...(form === undefined ? [] : [`${form.code}:${form.kind}`]),
  ]
}

/** No bound in the schemas is 1, so that the other form of a sentence is the only one that is ever used. */
function inOneForm(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : sentence.other
}

/** The English sentences and labels that the issues of a resource can need, as source text. */
export function catalogueSource(name: string): string {
  const sentences = new Set(always)
  const labels = new Set([''])
  const visit = (schema: JsonSchema): void => {
    const { maxLength, maxItems, minItems } = schema
    if ([maxLength, maxItems, minItems].includes(1)) throw new Error('A bound of 1 needs the plural forms')
    if (typeof schema.$ref === 'string') return visit(definitions.get(nameOf(schema.$ref)) ?? {})
    for (const key of sentencesOf(schema)) sentences.add(key)
    for (const [field, part] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)) {
      labels.add(field)
      if (part.type === 'array') labels.add(`${field}[]`)
      visit(part)
    }
    if (isSchema(schema.items)) visit(schema.items)
  }
  visit(definitions.get(name) ?? {})
  const kept = (texts: object, keys: ReadonlySet<string>) =>
    Object.fromEntries(
      Object.entries(texts as Record<string, Sentence>).flatMap(([key, text]) =>
        keys.has(key) ? [[key, inOneForm(text)]] : [],
      ),
    )
  return JSON.stringify({
    locale: en.locale,
    issues: kept(en.issues, sentences),
    labels: kept(en.labels, labels),
  })
}
