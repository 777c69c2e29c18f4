import type { DialectId } from './keyword.ts'

const signs: readonly (readonly [DialectId, (schema: Readonly<Record<string, unknown>>) => boolean])[] = [
  ['2020-12', (schema) => has(schema, '$defs') || has(schema, 'prefixItems') || has(schema, '$dynamicRef')],
  [
    'draft-04',
    (schema) => typeof schema['id'] === 'string' && /[:#/]/.test(schema['id']) && !has(schema, '$id'),
  ],
  [
    'draft-07',
    (schema) => has(schema, 'definitions') || has(schema, 'dependencies') || has(schema, 'additionalItems'),
  ],
]

/** The dialect of a schema that names none: by keywords of its root that others lack, else the newest. */
export function guessDialect(schema: unknown): DialectId {
  if (typeof schema !== 'object' || schema === null) return '2020-12'
  const value = schema as Readonly<Record<string, unknown>>
  return signs.find(([, fits]) => fits(value))?.[0] ?? '2020-12'
}

function has(schema: Readonly<Record<string, unknown>>, keyword: string): boolean {
  return Object.hasOwn(schema, keyword)
}
