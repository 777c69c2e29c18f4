import { companyCountry } from '@openpartner/registration/company-country'
import type { Messages } from '@openpartner/messages'
import { capitalized, formatMessage } from '@openpartner/messages/format'
import { numberPointer, ruleAt } from './country-rules.ts'
import { fieldId } from './field-id.ts'
import type { FieldEntry, FieldTable } from './field-table.ts'
import { createCustomerRequestFields } from './generated/fields.ts'
import { numberField, type NumberSchemes } from './number-field.ts'
import { stepsOf } from './pointer.ts'
import { labelOf } from './sentence.ts'

export {
  createCustomerRequestFields,
  createIndirectCustomerRequestFields,
  updateBillingProfileRequestFields,
} from './generated/fields.ts'
export type { FieldEntry, FieldTable } from './field-table.ts'
export type { NumberScheme, NumberSchemes } from './number-field.ts'

/** What a form shows of a field now. */
export type FieldState = {
  /** `hidden`: the country does not allow it, and what is typed in it is not sent. */
  readonly presence: 'required' | 'optional' | 'hidden'
  /** The `id` for its control, by `fieldId`. */
  readonly id: string
  /** The `name` for its control, as `fromForm` reads it. */
  readonly name: string
  readonly label: string
  /** A finished sentence on what is expected, or the kind of number. */
  readonly hint?: string
  /** A value that would do. */
  readonly example?: string
  readonly inputMode?: FieldEntry['inputMode'] & string
  /** As in the HTML standard. */
  readonly autocomplete?: string
}

/** In which language and for which request `fieldState` answers. */
export type FieldStateOptions<Fields extends FieldTable> = {
  /** The language of labels and hints; without it labels are the property names in words, and there are no hints. */
  readonly messages?: Messages | undefined
  /** `registrationNumberRule` of `@openpartner/registration`: names the number of the country, with an example. */
  readonly numbers?: NumberSchemes | undefined
  /** The fields of another request. */
  readonly fields?: Fields
}

/**
 * What each field of a request shows, by JSON Pointer, while the value is what it is: whether it is required follows the
 * country, as do the name and example of the registration number. Never throws on data.
 */
export function fieldState<Fields extends FieldTable = typeof createCustomerRequestFields>(
  value: unknown,
  { messages, numbers, fields }: FieldStateOptions<Fields> = {},
): { readonly [pointer in keyof Fields]: FieldState } {
  const table: FieldTable = fields ?? createCustomerRequestFields
  const country = readCountry(value)
  const states = Object.entries(table).map(([pointer, entry]) => [
    pointer,
    {
      ...described(pointer, entry, messages),
      ...presenceIn(country, pointer, messages),
      ...(pointer === numberPointer && numberField(country, { messages, numbers })),
    },
  ])
  return Object.fromEntries(states) as { readonly [pointer in keyof Fields]: FieldState }
}

/** What the country decides about a field, and why. */
function presenceIn(country: unknown, pointer: string, messages: Messages | undefined) {
  const rule = ruleAt(pointer, country)
  if (rule === undefined) return undefined
  const [code, , presence] = rule
  if (presence === 'hidden' || messages === undefined) return { presence }
  const path = [stepsOf(pointer).at(-1) ?? '']
  return { presence, hint: formatMessage(messages, { code, path, params: { country } }) }
}

// A getter or proxy may throw.
function readCountry(value: unknown): unknown {
  try {
    return companyCountry(value)
  } catch {
    return undefined
  }
}

function described(pointer: string, entry: FieldEntry, messages: Messages | undefined): FieldState {
  const { required, hint, ...attributes } = entry
  const steps = stepsOf(pointer)
  const name = steps.at(-1) ?? ''
  return {
    presence: required ? 'required' : 'optional',
    id: fieldId(pointer),
    name: steps.join('.'),
    label: capitalized(labelOf(messages, name), messages?.locale ?? 'en'),
    ...(hint && messages && { hint: formatMessage(messages, { code: hint, path: [name], params: {} }) }),
    ...attributes,
  }
}
