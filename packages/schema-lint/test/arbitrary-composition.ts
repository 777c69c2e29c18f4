import fc from 'fast-check'

const names = fc.constantFrom('a', 'b', 'c')
const count = fc.integer({ min: 0, max: 3 })
const small = fc.constantFrom<unknown>(null, 0, 1, 'a', 'b', '', [], {})

/** Small schemas of simple values. */
const leaf = fc.oneof(
  fc.boolean(),
  fc.record({ type: fc.constantFrom('null', 'integer', 'string', 'array', 'object') }),
  fc.record({ const: small }),
  fc.record({ enum: fc.uniqueArray(small, { minLength: 1, maxLength: 3, comparator: (a, b) => a === b }) }),
  fc.record({ minimum: fc.constantFrom(0, 1, 2), maximum: count }, { requiredKeys: [] }),
  fc.record(
    {
      type: fc.constantFrom('integer', 'string', ['string', 'null']),
      const: small,
      enum: fc.constantFrom<unknown>(['a', null], [0, 1], ['a', 'b', 'b']),
      pattern: fc.constantFrom('^a', 'b$', 'b^'),
      minimum: count,
      exclusiveMinimum: count,
      maxLength: count,
    },
    { requiredKeys: [] },
  ),
  fc.record(
    { minLength: count, maxLength: count, pattern: fc.constantFrom('^a', 'b$') },
    { requiredKeys: [] },
  ),
)

/** Keywords that close what a schema describes, or say what it needs: little of each, so that they often contradict. */
const closing = {
  type: fc.constantFrom('object', 'array', ['object', 'string']),
  additionalProperties: fc.constant(false),
  unevaluatedProperties: fc.constantFrom<unknown>(false, false, { type: 'string' }),
  unevaluatedItems: fc.constant(false),
  items: fc.constantFrom<unknown>(false, { type: 'string' }, { enum: [0, 1] }, { type: 'boolean' }),
  required: fc.uniqueArray(names, { minLength: 1, maxLength: 2 }),
  minProperties: count,
  maxProperties: count,
  minItems: count,
  maxItems: count,
  uniqueItems: fc.boolean(),
}

/** Schemas of draft 2020-12 that say what they say through others: applicators, references and closed objects. */
const composed = (references: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.letrec<{ schema: unknown; object: unknown }>((tie) => {
    const branches = fc.array(tie('schema'), { minLength: 1, maxLength: 3 })
    const byName = fc.dictionary(names, tie('schema'), { minKeys: 1, maxKeys: 2, noNullPrototype: true })
    const holding = {
      properties: byName,
      patternProperties: fc.dictionary(fc.constantFrom('^a', 'b|c'), tie('schema'), {
        minKeys: 1,
        maxKeys: 1,
        noNullPrototype: true,
      }),
      prefixItems: branches,
      contains: leaf,
      propertyNames: leaf,
      allOf: branches,
      anyOf: branches,
      oneOf: branches,
      not: tie('schema'),
      dependentSchemas: byName,
      dependentRequired: fc.dictionary(names, fc.uniqueArray(names, { maxLength: 2 }), {
        minKeys: 1,
        maxKeys: 1,
        noNullPrototype: true,
      }),
      ...references,
    }
    const condition = fc.record(
      { if: tie('schema'), then: tie('schema'), else: tie('schema') },
      { requiredKeys: ['if'] },
    )
    const some = (parts: Readonly<Record<string, fc.Arbitrary<unknown>>>, max: number) =>
      fc
        .subarray(Object.keys(parts), { minLength: 1, maxLength: max })
        .chain((keys) =>
          fc.record(Object.fromEntries(keys.map((key) => [key, parts[key] ?? fc.constant(true)]))),
        )
    return {
      schema: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        { weight: 2, arbitrary: leaf },
        { weight: 2, arbitrary: some(closing, 2) },
        { weight: 5, arbitrary: tie('object') },
      ),
      object: fc
        .tuple(
          some(holding, 3),
          fc.option(some(closing, 3), { nil: {}, freq: 2 }),
          fc.option(condition, { nil: {}, freq: 1 }),
        )
        .map((parts) => Object.assign({}, ...parts.toReversed()) as unknown),
    }
  })

/** A whole schema, with definitions that its references lead to, and never back. */
export const arbitraryComposition: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(
    composed({ $ref: fc.constantFrom('#/$defs/a', '#/$defs/b'), $dynamicRef: fc.constant('#node') }).object,
    composed({ $ref: fc.constant('#/$defs/b') }).schema,
    composed({}).schema,
    leaf,
  )
  .map(([schema, a, b, node]) => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(schema as object),
    $defs: { a, b, node: { $dynamicAnchor: 'node', ...(typeof node === 'object' ? node : {}) } },
  }))

/** Objects with the names that such a schema knows, lists, and what they may hold. */
export const smallValues: readonly unknown[] = [null, 0, 1, 2.5, 'a', 'b', '', 'aab', [], {}, { a: 1 }]

/** All objects of three properties or fewer, and all lists of three items or fewer, of small values. */
export const directedValues: readonly unknown[] = [
  ...smallValues,
  ...smallValues.flatMap((one) => [[one], { a: one }, { b: one }, { c: one }, { d: one }]),
  ...pairs().flatMap(([one, other]) => [
    [one, other],
    { a: one, b: other },
    { a: one, c: other },
    { b: one, c: other },
  ]),
  ...pairs().flatMap(([one, other]) => [
    [one, other, 'a'],
    { a: one, b: other, c: 0 },
    { a: one, b: 'a', c: other },
  ]),
]

function pairs(): readonly (readonly [unknown, unknown])[] {
  return smallValues.flatMap((one) => smallValues.map((other) => [one, other] as const))
}
