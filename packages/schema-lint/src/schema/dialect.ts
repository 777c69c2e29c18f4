import { type DialectId, dialectIds, type Holds, type Keyword } from './keyword.ts'
import { keywords } from './keywords.ts'

/** A version of JSON Schema, as far as a linter needs it. */
export type Dialect = {
  readonly id: DialectId
  /** What `$schema` says, without an empty fragment; absent for OpenAPI 3.0, whose schemas say nothing. */
  readonly uri?: string
  /** Its keywords by name, the legacy ones too. */
  readonly keywords: ReadonlyMap<string, Keyword>
  /** The keywords that hold schemas. */
  readonly applicators: ReadonlyMap<string, Exclude<Holds, 'value'>>
  /** The name of the identifier keyword. */
  readonly idKeyword: '$id' | 'id'
  /** Whether keywords beside a `$ref` are ignored: up to draft-07, and in OpenAPI 3.0. */
  readonly refStandsAlone: boolean
}

const uris: Partial<Record<DialectId, string>> = {
  'draft-04': 'http://json-schema.org/draft-04/schema',
  'draft-06': 'http://json-schema.org/draft-06/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'openapi-3.1': 'https://spec.openapis.org/oas/3.1/dialect/base',
}

/** The dated editions of OpenAPI's dialect, and that of 3.2, differ from the first one in words alone. */
const openapiDialect = /^\/\/spec\.openapis\.org\/oas\/3\.[12]\/dialect\/(?:base|\d{4}-\d{2}-\d{2})$/

/** All dialects, oldest first. */
export const dialects: ReadonlyMap<DialectId, Dialect> = new Map(dialectIds.map((id) => [id, describe(id)]))

export function dialectNamed(id: DialectId): Dialect {
  const dialect = dialects.get(id)
  if (dialect === undefined) throw new TypeError(`no dialect ${id}`)
  return dialect
}

const byUri: ReadonlyMap<string, Dialect> = new Map(
  [...dialects.values()].flatMap((dialect) =>
    dialect.uri === undefined ? [] : [[comparable(dialect.uri), dialect] as const],
  ),
)

/** The dialect that a `$schema` names. The scheme and an empty fragment make no difference. */
export function dialectByUri(uri: string): Dialect | undefined {
  return byUri.get(comparable(uri))
}

function comparable(uri: string): string {
  return uri
    .replace(/^https?:/, '')
    .replace(/#$/, '')
    .replace(/\/$/, '')
    .replace(openapiDialect, '//spec.openapis.org/oas/3.1/dialect/base')
}

function describe(id: DialectId): Dialect {
  const known = keywords.filter((keyword) => keyword.dialects.includes(id) || keyword.legacy?.includes(id))
  const uri = uris[id]
  return {
    id,
    ...(uri !== undefined && { uri }),
    keywords: new Map(known.map((keyword) => [keyword.name, keyword])),
    applicators: new Map(
      known.flatMap(({ name, holds }) => (holds === 'value' ? [] : [[name, holds] as const])),
    ),
    idKeyword: id === 'draft-04' ? 'id' : '$id',
    refStandsAlone: id.startsWith('draft-') || id === 'openapi-3.0',
  }
}
