import fc from 'fast-check'

/** Small values, chosen so that they often meet the bounds of small schemas. */
export const arbitraryValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(null, true, false, 0, -0, 1, 2, 3, 4, 6, -1, 0.5, 1.5, 10),
    fc.constantFrom('', 'a', 'b', 'ab', 'aa', 'abc', '1', '😀'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value

const types = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']
const names = fc.constantFrom('a', 'b', 'c')
const count = fc.integer({ min: 0, max: 4 })

/** Schemas of draft 2020-12 whose keywords often contradict each other. */
export const arbitrarySchema: fc.Arbitrary<unknown> = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 1, arbitrary: fc.boolean() },
    {
      weight: 8,
      arbitrary: fc.record(
        {
          type: fc.oneof(
            fc.constantFrom(...types),
            fc.uniqueArray(fc.constantFrom(...types), { minLength: 1 }),
          ),
          minimum: fc.integer({ min: -1, max: 4 }),
          exclusiveMaximum: fc.integer({ min: 0, max: 4 }),
          exclusiveMinimum: fc.constantFrom(0, 0.5, 1, 2),
          multipleOf: fc.constantFrom(0.5, 1, 2, 3),
          minLength: count,
          maxLength: count,
          pattern: fc.constantFrom('^a', 'b$', '^a?$', '^(a|b)$', 'a^', '^[ab]{2,3}$'),
          minItems: count,
          maxItems: count,
          minProperties: count,
          maxProperties: count,
        },
        { requiredKeys: [] },
      ),
    },
    {
      weight: 8,
      arbitrary: fc.record(
        {
          type: fc.constantFrom('object', ['object', 'null']),
          enum: fc.array(arbitraryValue, { minLength: 1, maxLength: 3 }),
          const: arbitraryValue,
          required: fc.uniqueArray(names, { maxLength: 3 }),
          properties: fc.dictionary(names, tie('schema'), { maxKeys: 3, noNullPrototype: true }),
          patternProperties: fc.dictionary(fc.constantFrom('^a', 'b'), tie('schema'), {
            maxKeys: 1,
            noNullPrototype: true,
          }),
          additionalProperties: tie('schema'),
          allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
          anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
          oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
          not: tie('schema'),
        },
        { requiredKeys: [] },
      ),
    },
  ),
})).schema
