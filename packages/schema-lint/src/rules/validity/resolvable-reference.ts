import { declaresDialect } from '../../analysis/dialects/declared-dialect.ts'
import { likelyMeant } from '../../analysis/texts/likely-meant.ts'
import { referenceKeywords, referencesOf } from '../../analysis/references/reference-keywords.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { kindOf } from '../../analysis/texts/show-value.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { pathOf, toPointer } from '../../schema/pointer.ts'
import { has, isRecord, type Subschema, stringOf } from '../../schema/subschema.ts'

export const resolvableReference = defineRule({
  id: 'resolvable-reference',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A reference leads to a schema.',
    rationale:
      'With a reference to nothing, a validator rejects the whole schema, or worse, fails only when the first value gets that far.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3',
    good: [{ schema: { $ref: '#/$defs/Name', $defs: { Name: { type: 'string' } } } }],
    bad: [
      { schema: { $ref: '#/$defs/Nam', $defs: { Name: { type: 'string' } } } },
      { schema: { $ref: 'no-such-file.json' } },
    ],
  },
  keywords: referenceKeywords,
  checkSchema(schema, context) {
    for (const { keyword, text } of referencesOf(schema)) {
      const message = messageOf(schema, text, context)
      if (message !== undefined) {
        context.report({ at: schema, path: [keyword], message: `"${keyword}" ${message}` })
      }
    }
  },
})

function messageOf(schema: Subschema, reference: string, { resolve }: Context): string | undefined {
  const shown = shorten(reference)
  const resolution = resolve(schema, reference)
  if (resolution.ok) {
    const { value } = resolution.schema.node
    if (isRecord(value) || typeof value === 'boolean') return undefined
    return `leads to "${shown}", which is ${kindOf(value)}, not a schema.`
  }
  if (resolution.reason === 'invalid-uri') {
    return `is "${shown}", which cannot be resolved against ${shorten(schema.baseUri)}.`
  }
  if (resolution.reason === 'unknown-document') {
    // Documents elsewhere have their own rules, and identifiers in a guessed dialect are uncertain.
    const isCertain =
      resolution.uri.startsWith('file:') && (declaresDialect(schema) || !hasIdentifier(schema))
    return isCertain ? `leads to "${shown}", but no such file was read.` : undefined
  }
  const [address = '', fragment = ''] = reference.split('#', 2)
  if (address === '' && fragment.startsWith('/') && pathOf(schema.document.root, fragment) !== undefined) {
    return `leads to "${shown}", but there is no such location in ${shorten(resolution.uri)}, the resource around it, which an identifier starts.`
  }
  const document = resolve(schema, `${address}#`)
  const meant = document.ok ? likelyMeant(fragment, namesIn(document.schema, fragment)) : undefined
  return `leads to "${shown}", but there is no such location.${meant === undefined ? '' : ` Did you mean "#${meant}"?`}`
}

function hasIdentifier({ document }: Subschema): boolean {
  return document.roots.some((root) => has(root, '$id') || has(root, 'id'))
}

/** The names that a fragment may refer to in a document: definitions for pointers, else anchors. */
function namesIn({ document }: Subschema, fragment: string): readonly string[] {
  if (!fragment.startsWith('/')) {
    return document.subschemas.flatMap((each) =>
      ['$anchor', '$dynamicAnchor'].flatMap((keyword) => stringOf(each, keyword) ?? []),
    )
  }
  return document.subschemas
    .filter(({ path }) => path.length > 0)
    .map(({ path }) => toPointer(path))
    .filter((pointer) => Math.abs(pointer.length - fragment.length) < 4)
}
