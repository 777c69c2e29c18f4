import { companyCountry, property } from '@openpartner/registration/company-country'
import type { Messages } from '@openpartner/messages'
import { capitalized } from '@openpartner/messages/format'
import { type CountryField, numberPointer, presenceIn } from './country-field.ts'
import { fieldId } from './field-id.ts'
import type { FieldEntry, FieldTable } from './field-table.ts'
import { hintOf } from './field-state/hint.ts'
import { numberHint, type NumberSchemes } from './field-state/number-hint.ts'
import { createCustomerRequestFields } from './generated/fields.ts'
import { countryFields } from './generated/rules.ts'
import { ownOptions } from './own-options.ts'
import { stepsOf } from './pointer.ts'
import { labelOf } from './sentence.ts'

export {
  createCustomerRequestFields,
  createIndirectCustomerRequestFields,
  updateBillingProfileRequestFields,
} from './generated/fields.ts'
export type { FieldEntry, FieldTable } from './field-table.ts'
export type { NumberScheme, NumberSchemes } from './field-state/number-hint.ts'

/** What a form shows of a field at present. */
export type FieldState = {
  /** `hidden`: the country does not allow it, and what is typed in it is not sent. */
  readonly presence: 'required' | 'optional' | 'hidden'
  /** The `id` for its control, by `fieldId`. */
  readonly id: string
  /** The `name` for its control, as `fromForm` reads it. */
  readonly name: string
  readonly label: string
  /** What is expected, in other words than an issue says it: an example, the name of the number, why it is required. */
  readonly hint?: string
  /** A valid value, which the hint shows too. */
  readonly example?: string
  readonly inputMode?: FieldEntry['inputMode'] & string
  /** As in the HTML standard. */
  readonly autocomplete?: string
}

/** The language and the request that `fieldState` answers for. */
export type FieldStateOptions<Fields extends FieldTable> = {
  /** The language of labels and hints, with the sentences of forms; without it labels are English, and there are no hints. */
  readonly messages?: Messages | undefined
  /** `registrationNumberRule` of `@openpartner/registration`: names the number of the country, with an example. */
  readonly numbers?: NumberSchemes | undefined
  /** The fields of another request. */
  readonly fields?: Fields | undefined
}

/**
 * What each field of a request shows for a value, by JSON Pointer. The country decides whether fields are required, and on
 * the name and example of the registration number. Never throws on data.
 *
 * @param value what the form holds so far
 * @param options the field table, the validator and the language
 */
export function fieldState<Fields extends FieldTable = typeof createCustomerRequestFields>(
  value: unknown,
  options: FieldStateOptions<Fields> = {},
): { readonly [pointer in keyof Fields]: FieldState } {
  const { messages, numbers, fields } = ownOptions(options)
  const table: FieldTable = fields ?? createCustomerRequestFields
  const country = readCountry(value)
  const states = Object.entries(table).map(([pointer, entry]) => {
    const rules = property(countryFields, pointer) as CountryField | undefined
    const byCountry = rules && stateIn(country, pointer, rules, { messages, numbers })
    return [pointer, { ...described(pointer, entry, messages), ...byCountry }]
  })
  return Object.fromEntries(states) as { readonly [pointer in keyof Fields]: FieldState }
}

/** What the country decides about a field, with the reason as its hint. */
function stateIn(
  country: unknown,
  pointer: string,
  rules: CountryField,
  { messages, numbers }: FieldStateOptions<FieldTable>,
): Partial<FieldState> | undefined {
  const presence = presenceIn(country, rules)
  if (presence !== 'required') return presence && { presence }
  const number = pointer === numberPointer ? numbers && numberHint(country, numbers, messages) : undefined
  const reason = messages && { hint: hintOf('hint-required-in', { country }, messages) }
  return { presence, ...(number ?? reason) }
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
  const { required, hint, ...attributes } = ownOptions(entry)
  const { example } = attributes
  const steps = stepsOf(pointer)
  const name = steps.at(-1) ?? ''
  return {
    presence: required ? 'required' : 'optional',
    id: fieldId(pointer),
    name: steps.join('.'),
    label: capitalized(labelOf(messages, name), messages?.locale ?? 'en'),
    ...(hint && messages && { hint: hintOf('hint-example', { example }, messages) }),
    ...attributes,
  }
}
