/** The types of JSON Schema. */
export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** Where schemas are in a keyword's value. */
export type Holds =
  | 'value'
  /** One schema. */
  | 'schema'
  /** A list of schemas. */
  | 'schema-list'
  /** An object whose values are schemas. */
  | 'schema-map'
  /** One schema or a list of them: `items` before 2020-12. */
  | 'schema-or-list'
  /** An object whose values are schemas or lists of names: `dependencies`. */
  | 'schema-or-names-map'

/** What a keyword does. */
export type Role = 'identity' | 'reference' | 'applicator' | 'assertion' | 'annotation' | 'definitions'

export type Keyword = {
  readonly name: string
  readonly holds: Holds
  readonly role: Role
  /** The type of values that it applies to; absent if it applies to all. */
  readonly type?: 'number' | 'string' | 'array' | 'object'
  /** The dialects that define it. */
  readonly dialects: readonly DialectId[]
  /** The dialects that keep it for old schemas. */
  readonly legacy?: readonly DialectId[]
}

export const dialectIds = [
  'draft-04',
  'draft-06',
  'draft-07',
  '2019-09',
  '2020-12',
  'openapi-3.0',
  'openapi-3.1',
] as const

export type DialectId = (typeof dialectIds)[number]
