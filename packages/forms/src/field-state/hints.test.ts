import { registrationNumberRule } from '@openpartner/registration'
import { registrationNumberCheck } from '@openpartner/registration/check'
import {
  type CountryMessages,
  type FormMessages,
  locales,
  mergeMessages,
  type Messages,
  type NumberMessages,
} from '@openpartner/messages'
import { capitalized } from '@openpartner/messages/format'
import type { Validator } from '@openpartner/validators'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { CreateIndirectCustomerRequest } from '@openpartner/validators/create-indirect-customer-request'
import { UpdateBillingProfileRequest } from '@openpartner/validators/update-billing-profile-request'
import { describe, expect, test } from 'vitest'
import { withAt } from '../at-path.ts'
import {
  createCustomerRequestFields,
  createIndirectCustomerRequestFields,
  type FieldTable,
  fieldState,
  updateBillingProfileRequestFields,
} from '../field-state.ts'
import { stepsOf } from '../pointer.ts'
import { mergeServerIssues } from '../server-issues.ts'

const requests: readonly [string, Validator<unknown>, FieldTable][] = [
  ['create', CreateCustomerRequest, createCustomerRequestFields],
  ['create indirect', CreateIndirectCustomerRequest, createIndirectCustomerRequestFields],
  ['update', UpdateBillingProfileRequest, updateBillingProfileRequestFields],
]

const imported = async <Part>(path: string): Promise<Part> =>
  ((await import(`@openpartner/messages/${path}`)) as { readonly default: Part }).default

/** What people leave in a field, type wrongly, or mistype. */
const texts = [undefined, ' ', 'kim@', '4540536921', 'x'.repeat(300)]

/** Without capitals and punctuation. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}@]+/gu, ' ')
    .trim()

/** All fields with the same text, in a company of a country. */
const filled = (fields: FieldTable, text: unknown, country: string): unknown =>
  Object.keys(fields).reduce(
    (value, pointer) => withAt(value, stepsOf(pointer), pointer.endsWith('/country') ? country : text),
    {} as unknown,
  )

describe.each(locales)('$locale', async ({ locale }) => {
  const messages = mergeMessages(
    await imported<Messages>(locale),
    await imported<NumberMessages>(`${locale}/numbers`),
    await imported<FormMessages>(`${locale}/forms`),
    await imported<CountryMessages>(`${locale}/countries`),
  )

  test.each(requests)(
    'a hint is never what an issue says about its field: %s',
    (_request, validator, fields) => {
      const checked = validator.with({ messages, checks: [registrationNumberCheck('checksum')] })
      let compared = 0
      const repeated: string[] = []
      for (const country of ['TR', 'SE', 'UK'])
        for (const text of texts) {
          const value = filled(fields, text, country)
          const result = checked.validate(value)
          for (const numbers of [undefined, registrationNumberRule]) {
            const states: Record<string, { hint?: string; example?: string }> = fieldState(value, {
              messages,
              numbers,
              fields,
            })
            for (const { pointer, message } of result.ok ? [] : result.issues) {
              const { hint, example } = states[pointer] ?? {}
              if (hint === undefined) continue
              compared += 1
              const [said, hinted] = [lettersOf(message), lettersOf(hint)]
              // A sentence may go on with the example; it never goes on with the reason.
              if (said === hinted || (!example && said.includes(hinted))) repeated.push(`${pointer} ${hint}`)
            }
          }
        }
      expect(repeated).toEqual([])
      expect(compared).toBeGreaterThan(20)
    },
  )

  test.each(requests)(
    'a field has one label, in the form, the validator and the answer of the server: %s',
    (_request, validator, fields) => {
      const states: Record<string, { label: string }> = fieldState({}, { messages, fields })
      for (const pointer of Object.keys(fields)) {
        const { label } = states[pointer] ?? { label: '' }
        const path = stepsOf(pointer)
        expect(label, pointer).toBe(capitalized(messages.labels[path.at(-1) as 'city'], locale))
        const said = [
          validator.with({ messages }).messageFor({ code: 'required', path, params: {} }),
          mergeServerIssues({ code: 2001, data: [path.join('.')] }, { messages, fields })[0]?.message ?? '',
        ]
        expect(said[1], pointer).toBe(said[0])
        expect(said[0]?.toLowerCase(), pointer).toContain(label.toLowerCase())
      }
    },
  )
})

test.each(requests)(
  'labels and answers are the same with and without English: %s',
  async (_name, _validator, fields) => {
    const messages = mergeMessages(
      await imported<Messages>('en'),
      await imported<NumberMessages>('en/numbers'),
      await imported<FormMessages>('en/forms'),
    )
    const labels = (options: object) =>
      Object.values(fieldState({}, { fields, ...options })).map(({ label }) => label)
    expect(labels({})).toEqual(labels({ messages }))
    const value = { billingProfile: { defaultAddress: { country: 'IN' } } }
    for (const code of [600002, 600049, 600050, 600051, 27002])
      expect(mergeServerIssues({ code, data: ['City'] }, { fields, value })[0]?.message).toBe(
        mergeServerIssues({ code, data: ['City'] }, { fields, value, messages })[0]?.message,
      )
  },
)
