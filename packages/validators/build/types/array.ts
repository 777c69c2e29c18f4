import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { type Emit, type Emitted, onlyKeywords, type Output } from './emitted.ts'

/** A list with an upper limit. */
export function emitArray(name: string, schema: JsonSchema, { lines, use }: Output, emit: Emit): Emitted {
  onlyKeywords(schema, ['type', 'items', 'maxItems'])
  const max = Number(schema.maxItems)
  if (!(max >= 2)) throw new Error('No emitter for such a limit of items')
  const { test, entry, sentences, labels } = emit(schema.items as JsonSchema, `${name}Item`)
  lines.push(`function is${name}(list) {
  if (!Array.isArray(list) || list.length > ${max}) return false
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index]
    if (!(${test('item')})) return false
  }
  return true
}`)
  return {
    test: (variable) => `is${name}(${variable})`,
    entry: `[${use('listArray')}, ${entry}, ${max}, (item) => ${test('item')}]`,
    sentences: ['type:array', 'too-many-items', ...sentences],
    labels,
  }
}
