import { type DialectId, dialectIds, type Holds, type Keyword, type Role } from './keyword.ts'

const all = dialectIds
const drafts = ['draft-04', 'draft-06', 'draft-07'] as const
const modern = ['2019-09', '2020-12', 'openapi-3.1'] as const
const since06 = ['draft-06', 'draft-07', ...modern] as const
const since07 = ['draft-07', ...modern] as const
const openapi = ['openapi-3.0', 'openapi-3.1'] as const

type Row = readonly [
  name: string,
  holds: Holds,
  dialects: readonly DialectId[],
  legacy?: readonly DialectId[],
]

/** Every keyword of every dialect. Specification: https://json-schema.org/specification-links */
export const keywords: readonly Keyword[] = [
  ...rows('identity', undefined, [
    ['$schema', 'value', [...drafts, ...modern]],
    ['id', 'value', ['draft-04']],
    ['$id', 'value', since06],
    ['$anchor', 'value', modern],
    ['$recursiveAnchor', 'value', ['2019-09']],
    ['$dynamicAnchor', 'value', ['2020-12', 'openapi-3.1']],
    ['$vocabulary', 'value', modern],
  ]),
  ...rows('reference', undefined, [
    ['$ref', 'value', all],
    ['$recursiveRef', 'value', ['2019-09']],
    ['$dynamicRef', 'value', ['2020-12', 'openapi-3.1']],
  ]),
  ...rows('definitions', undefined, [
    ['$defs', 'schema-map', modern],
    ['definitions', 'schema-map', drafts, modern],
  ]),
  ...rows('applicator', undefined, [
    ['allOf', 'schema-list', all],
    ['anyOf', 'schema-list', all],
    ['oneOf', 'schema-list', all],
    ['not', 'schema', all],
    ['if', 'schema', since07],
    ['then', 'schema', since07],
    ['else', 'schema', since07],
  ]),
  ...rows('applicator', 'object', [
    ['properties', 'schema-map', all],
    ['patternProperties', 'schema-map', [...drafts, ...modern]],
    ['additionalProperties', 'schema', all],
    ['propertyNames', 'schema', since06],
    ['dependencies', 'schema-or-names-map', drafts, modern],
    ['dependentSchemas', 'schema-map', modern],
    ['unevaluatedProperties', 'schema', modern],
  ]),
  ...rows('applicator', 'array', [
    ['items', 'schema-or-list', [...drafts, '2019-09']],
    ['items', 'schema', ['2020-12', ...openapi]],
    ['prefixItems', 'schema-list', ['2020-12', 'openapi-3.1']],
    ['additionalItems', 'schema', [...drafts, '2019-09']],
    ['contains', 'schema', since06],
    ['unevaluatedItems', 'schema', modern],
  ]),
  ...rows('assertion', undefined, [
    ['type', 'value', all],
    ['enum', 'value', all],
    ['const', 'value', since06],
    ['nullable', 'value', ['openapi-3.0']],
  ]),
  ...rows('assertion', 'number', [
    ['multipleOf', 'value', all],
    ['maximum', 'value', all],
    ['exclusiveMaximum', 'value', all],
    ['minimum', 'value', all],
    ['exclusiveMinimum', 'value', all],
  ]),
  ...rows('assertion', 'string', [
    ['maxLength', 'value', all],
    ['minLength', 'value', all],
    ['pattern', 'value', all],
  ]),
  ...rows('assertion', 'array', [
    ['maxItems', 'value', all],
    ['minItems', 'value', all],
    ['uniqueItems', 'value', all],
    ['maxContains', 'value', modern],
    ['minContains', 'value', modern],
  ]),
  ...rows('assertion', 'object', [
    ['maxProperties', 'value', all],
    ['minProperties', 'value', all],
    ['required', 'value', all],
    ['dependentRequired', 'value', modern],
  ]),
  ...rows('annotation', undefined, [
    ['format', 'value', all],
    ['title', 'value', all],
    ['description', 'value', all],
    ['default', 'value', all],
    ['examples', 'value', since06],
    ['readOnly', 'value', [...since07, 'openapi-3.0']],
    ['writeOnly', 'value', [...since07, 'openapi-3.0']],
    ['deprecated', 'value', [...modern, 'openapi-3.0']],
    ['$comment', 'value', since07],
    ['discriminator', 'value', openapi],
    ['xml', 'value', openapi],
    ['externalDocs', 'value', openapi],
    ['example', 'value', openapi],
  ]),
  ...rows('annotation', 'string', [
    ['contentEncoding', 'value', since07],
    ['contentMediaType', 'value', since07],
    ['contentSchema', 'schema', modern],
  ]),
]

function rows(role: Role, type: Keyword['type'], list: readonly Row[]): readonly Keyword[] {
  return list.map(([name, holds, dialects, legacy]) => ({
    name,
    holds,
    role,
    dialects,
    ...(type && { type }),
    ...(legacy && { legacy }),
  }))
}
