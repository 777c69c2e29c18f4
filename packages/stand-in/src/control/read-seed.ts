import { readFile } from 'node:fs/promises'
import type { Customer } from '@openpartner/validators/customer'
import type { InputError } from '@openpartner/json-records/input-error'
import { parseJson } from '@openpartner/json-records/parse-json'
import { positionOf } from '@openpartner/json-records/position'
import { readFailure } from '@openpartner/json-records/read-failure'
import { readCustomers } from './read-customers.ts'

export type Seed = { readonly customers: readonly Customer[] } | { readonly error: InputError }

const refused = (message: string): Seed => ({ error: { code: 'not-a-data-file', message } })

/** The customers in a file of JSON or NDJSON, which is only read. */
export async function readSeed(path: string): Promise<Seed> {
  try {
    return readSeedText(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)))
  } catch (error) {
    return error instanceof TypeError ? refused('is not UTF-8') : { error: readFailure(error) }
  }
}

export function readSeedText(text: string): Seed {
  const values = valuesIn(text)
  if ('error' in values) return values
  const read = readCustomers(values.value)
  return 'message' in read ? refused(read.message) : read
}

/** One value, or one per line. */
function valuesIn(text: string): { readonly value: unknown } | { readonly error: InputError } {
  const whole = parseJson(text)
  if ('value' in whole) return whole
  const values: unknown[] = []
  let begin = 0
  for (const line of text.split('\n')) {
    const parsed = line.trim() === '' ? undefined : parseJson(line)
    if (parsed !== undefined && 'value' in parsed) values.push(parsed.value)
    else if (parsed !== undefined) {
      // A first line that is not a value is the first of a longer one.
      const { offset, message } = values.length === 0 ? whole.syntaxError : parsed.syntaxError
      const position = positionOf(text, values.length === 0 ? offset : begin + offset)
      return { error: { code: 'json-syntax', message, ...position } }
    }
    begin += line.length + 1
  }
  return { value: values }
}
