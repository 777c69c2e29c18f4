import type { Decoded } from './decode.ts'
import { jsonCopyOf } from './json-value.ts'
import { limits } from './limits.ts'

const unseen = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]|(?! )\p{Zs}/gu

/** The text of a schema that is given as a value. Invisible characters are escaped: nobody wrote them raw. */
export function schemaText(schema: unknown): Decoded {
  const json = jsonCopyOf(schema)
  if ('failure' in json) return { ok: false, message: json.failure }
  const text = `${JSON.stringify(json.copy, null, 2)}\n`.replace(unseen, escaped)
  if (text.length > limits.bytes) return { ok: false, message: 'The schema is a value with too many parts.' }
  return { ok: true, text }
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
