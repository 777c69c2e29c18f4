import { withEtag } from '../control/read-customers.ts'
import { access, constants, readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Customer } from '@openpartner/validators/customer'
import type { InputError } from '@openpartner/json-records/input-error'
import { readFailure } from '@openpartner/json-records/read-failure'
import { parseJson } from '@openpartner/json-records/parse-json'
import { positionOf } from '@openpartner/json-records/position'

export type Loaded =
  | {
      readonly customers: readonly Customer[]
      /** Whether there is no file yet. */
      readonly isNew: boolean
    }
  | { readonly error: InputError }

/** The customers in the file; none if there is no file yet. */
export async function loadCustomers(path: string): Promise<Loaded> {
  let text: string
  try {
    const status = await stat(path)
    // A device or a pipe may never end, and would be replaced when the customers are saved.
    if (!status.isFile() && !status.isDirectory()) return refused('is not a regular file')
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nothingYet(path)
    if (error instanceof TypeError) return refused('is not UTF-8')
    return { error: readFailure(error) }
  }
  const parsed = parseJson(text)
  if ('value' in parsed) return customersIn(parsed.value)
  const { offset, message } = parsed.syntaxError
  return { error: { code: 'json-syntax', message, ...positionOf(text, offset) } }
}

/** A file that does not exist yet has no customers, if it can be created. */
async function nothingYet(path: string): Promise<Loaded> {
  try {
    await access(dirname(resolve(path)), constants.W_OK)
    return { customers: [], isNew: true }
  } catch {
    return refused('is in a folder that does not exist or cannot be written to')
  }
}

const refused = (message: string): Loaded => ({ error: { code: 'not-a-data-file', message } })

function customersIn(value: unknown): Loaded {
  const { customers } = (value ?? {}) as { customers?: unknown }
  if (!Array.isArray(customers)) return refused('is not a data file: it has no "customers" array')
  for (const [index, customer] of customers.entries()) {
    const result = Customer.validate(customer)
    if (!result.ok) {
      const [issue] = result.issues
      return refused(`customers[${index}] is not a valid customer: ${issue?.pointer} ${issue?.message}`)
    }
  }
  const valid = customers as Customer[]
  const ids = valid.map(({ id }) => id.toLowerCase())
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index)
  if (twice >= 0) return refused(`customers[${twice}] has the same ID as another customer`)
  return { customers: valid.map(withEtag), isNew: false }
}

/** What the file has. */
export const dataFileText = (customers: readonly Customer[]): string =>
  `${JSON.stringify({ customers }, null, 2)}\n`
