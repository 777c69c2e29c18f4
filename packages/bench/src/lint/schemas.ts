import { createRandom, type Random } from '../corpus/random.ts'

type Schema = Record<string, unknown>

const nouns = [
  'order',
  'invoice',
  'contact',
  'device',
  'ticket',
  'shipment',
  'account',
  'project',
  'booking',
  'report',
]
const parts = [
  'name',
  'code',
  'note',
  'status',
  'address',
  'email',
  'total',
  'count',
  'owner',
  'link',
  'label',
  'reference',
]
const patterns = [
  '^[A-Z]{3}-[0-9]{1,10}$',
  '^[a-z][a-z0-9-]{0,62}$',
  '^[^\\u0000-\\u001f]+$',
  '^(?:[0-9]{4}-)+[0-9]{4}$',
]
const vocabulary =
  'the of this record that service sends when its owner has changed and keeps for later a team'.split(' ')

/** Schemas of five kilobytes as teams write them, an ordinary mistake in every tenth; the same in every run. */
export function createSchemas(count: number): readonly string[] {
  const random = createRandom(5)
  return Array.from({ length: count }, (_, index) => createSchema(random, index))
}

function createSchema(random: Random, index: number): string {
  const noun = random.pick(nouns)
  const properties: Schema = {}
  const schema: Schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://schemas.example.com/v1/${noun}-${index}.schema.json`,
    title: `${noun} ${index}`,
    description: `${sentence(random, 14)}.`,
    type: 'object',
    properties,
    required: [],
    additionalProperties: false,
    $defs: { identifier: text(random, { pattern: '^[0-9a-f]{32}$', minLength: 32, maxLength: 32 }) },
  }
  for (let number = 0; JSON.stringify(schema, null, 2).length < 5000; number += 1) {
    properties[`${random.pick(parts)}${number}`] = property(random, number)
  }
  schema.required = Object.keys(properties).filter(() => random.below(2) === 0)
  if (index % 10 === 0) Object.assign(schema, { minProperties: 4, maxProperties: 3 })
  return `${JSON.stringify(schema, null, 2)}\n`
}

function property(random: Random, number: number): Schema {
  const kinds: readonly (() => Schema)[] = [
    () => text(random, { maxLength: 10 + random.below(200), examples: [sentence(random, 1)] }),
    () => text(random, { pattern: random.pick(patterns), maxLength: 100 }),
    () => text(random, { format: 'date-time', maxLength: 40, examples: ['2026-01-31T12:00:00Z'] }),
    () => text(random, { enum: ['open', 'closed', 'waiting'], default: 'open' }),
    () =>
      described(random, { type: 'integer', minimum: 0, maximum: 10 ** (1 + random.below(9)), default: 0 }),
    () => described(random, { type: 'boolean', default: random.below(2) === 0 }),
    () => described(random, { $ref: '#/$defs/identifier' }),
    () => described(random, { type: 'array', maxItems: 50, items: text(random, { maxLength: 64 }) }),
    () =>
      described(random, {
        type: 'object',
        properties: { [`inner${number}`]: text(random, { maxLength: 30 }) },
        additionalProperties: false,
      }),
  ]
  return random.pick(kinds)()
}

function text(random: Random, rest: Schema): Schema {
  return described(random, { type: 'string', ...rest })
}

function described(random: Random, rest: Schema): Schema {
  return { description: `${sentence(random, 8)}.`, ...rest }
}

function sentence(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(vocabulary)).join(' ')
}
