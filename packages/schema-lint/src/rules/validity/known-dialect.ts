import { nearest } from '../../text/nearest.ts'
import { defineRule } from '../../engine/rule.ts'
import { dialectByUri, dialects } from '../../schema/dialect.ts'
import { stringOf } from '../../schema/subschema.ts'
import { shorten } from '../../analysis/texts/shorten.ts'

/** Existing dialects that are read as the nearest one known here. */
const others = [
  /^https?:\/\/json-schema\.org\/draft-0[34567]\/(hyper-)?schema#?$/,
  /^https:\/\/json-schema\.org\/(draft\/(2019-09|2020-12|next)|v1)(\/|$)/,
  /^https:\/\/spec\.openapis\.org\/oas\/3\.[0-9]+\//,
]

export const knownDialect = defineRule({
  id: 'known-dialect',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: '`$schema` names a dialect that exists, or a metaschema that is available.',
    rationale:
      'A validator that does not know the dialect rejects the schema or guesses. With a misspelled `$schema`, keywords may silently mean something else.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.1',
    good: [
      { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema' } },
      { schema: { $schema: 'http://json-schema.org/draft-07/schema#' } },
    ],
    bad: [{ schema: { $schema: 'https://json-schema.org/draft/2020-21/schema' } }],
  },
  keywords: ['$schema'],
  checkSchema(schema, { report, resolve }) {
    const uri = stringOf(schema, '$schema')
    if (uri === undefined || dialectByUri(uri) !== undefined || others.some((each) => each.test(uri))) return
    if (resolve(schema, uri).ok) return
    const known = [...dialects.values()].flatMap((dialect) => dialect.uri ?? [])
    report({
      at: schema,
      path: ['$schema'],
      message: `"$schema" names no known dialect: "${shorten(uri)}". The closest match is "${nearest(uri, known)}".`,
    })
  },
})
