import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'

type Json = Readonly<Record<string, unknown>>
type Operation = {
  readonly operationId: string
  readonly requestBody?: unknown
  readonly parameters?: readonly { $ref: string }[]
}
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

const file = createRequire(import.meta.url).resolve('@openpartner/schemas/openapi.json')
export const document = JSON.parse(readFileSync(file, 'utf8')) as Document

/** What `$ref` names, or the value itself. */
export function resolved(value: unknown): Json {
  const { $ref, ...own } = (value ?? {}) as Json
  if (typeof $ref !== 'string') return own
  const [, , kind = '', name = ''] = $ref.split('/')
  return { ...resolved(document.components[kind]?.[name]), ...own }
}

export const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    -1,
    1e308,
    true,
    [],
    {},
    '\u0000',
    '\ud800',
    'x'.repeat(5000),
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.anything({ maxDepth: 3, withNullPrototype: false }),
)

const deepest = 6

/** Values that a schema mostly accepts, with some at any place that it does not. */
export function valueOf(schema: unknown, depth = 0): fc.Arbitrary<unknown> {
  const {
    type,
    enum: values,
    const: only,
    properties,
    required,
    items,
    anyOf,
    allOf,
    examples,
    pattern,
  } = resolved(schema)
  const likely = ((): fc.Arbitrary<unknown> => {
    if (only !== undefined) return fc.constant(only)
    if (Array.isArray(values)) return fc.constantFrom<unknown>(...(values as unknown[]))
    if (Array.isArray(anyOf)) return fc.oneof(...(anyOf as unknown[]).map((one) => valueOf(one, depth)))
    if (properties === undefined && Array.isArray(allOf)) return valueOf(allOf[0], depth)
    if (properties !== undefined && depth < deepest) {
      const entries = Object.entries(properties as Json).map(
        ([name, one]) => [name, valueOf(one, depth + 1)] as const,
      )
      return fc.record(Object.fromEntries(entries), {
        requiredKeys: (required as string[] | undefined) ?? [],
      })
    }
    if (type === 'array') return fc.array(valueOf(items, depth + 1), { maxLength: 3 })
    if (type === 'integer' || type === 'number') return fc.integer()
    if (type === 'boolean') return fc.boolean()
    if (Array.isArray(examples)) return fc.constantFrom<unknown>(...(examples as unknown[]))
    if (typeof pattern === 'string' && pattern.length < 200) return matching(pattern)
    return fc.string({ maxLength: 40 })
  })()
  return fc.oneof({ weight: 30, arbitrary: likely }, { weight: 1, arbitrary: hostile })
}

function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern))
  } catch {
    return fc.string({ maxLength: 40 })
  }
}
