import { Address } from '@openpartner/validators/address'
import { normalizeAddress } from '@openpartner/validators/normalize'
import { isState } from '../countries/states.ts'
import { countryRules } from '../countries/country-rules.ts'
import { type Answer, ok } from './answer.ts'
import type { Handler } from './call.ts'
import { readBody } from './read-body.ts'
import { refuse } from '../faults/refuse.ts'

const kind = { validator: Address, normalize: normalizeAddress }
const required = ['addressLine1', 'city', 'country'] as const

/** How many addresses each status suggests, as documented. */
const suggestions = {
  VerifiedShippable: 1,
  Verified: 1,
  InteractionRequired: 1,
  StreetPartial: 0,
  PremisesPartial: 0,
  Multiple: 3,
  None: 0,
  NotValidated: 0,
} as const

type Status = keyof typeof suggestions

/** The status that a test asks for: an address whose first line is its name, as the documents or the wire write it. */
const statusNamed = (line: string): Status | undefined =>
  (Object.keys(suggestions) as Status[]).find(
    (status) => status.toLowerCase() === line.replaceAll(/\s/g, '').toLowerCase(),
  )

/** Nothing is looked up but states and postal codes: a whole address is called shippable, one with gaps is not. */
export const validateAddress: Handler = ({ body }) => {
  const read = readBody(body, kind)
  if ('answer' in read) return read.answer
  const address = read.value
  const missing = required.filter((name) => !address[name])
  if (missing.length > 0) return refuse('CustomerDetailsMissing', { data: missing })
  const wanted = statusNamed(address.addressLine1 ?? '')
  if (wanted !== undefined) return answer(address, wanted)
  const wrong = wrongIn(address)
  return answer(address, wrong.length === 0 ? 'VerifiedShippable' : 'None', wrong)
}

/** The parts that the page on the call requires, and those that the rules of the country refuse. */
function wrongIn({ country = '', state, postalCode }: Address): string[] {
  const { postalCodeRegex } = (countryRules(country) ?? {}) as { readonly postalCodeRegex?: string }
  const isStateWrong = !state || !isState(country, state)
  const isCodeWrong =
    !postalCode || (postalCodeRegex !== undefined && !new RegExp(postalCodeRegex).test(postalCode))
  return [...(isStateWrong ? ['State'] : []), ...(isCodeWrong ? ['PostalCode'] : [])]
}

function answer(address: Address, status: Status, wrong: readonly string[] = []): Answer {
  const suggestedAddresses = Array.from({ length: suggestions[status] }, (_item, index) =>
    index === 0 ? address : { ...address, addressLine2: `Suite ${index}` },
  )
  const names = wrong.map((name) => `'${name}'`).join(', ')
  return ok({
    originalAddress: address,
    suggestedAddresses,
    status,
    ...(names === '' ? {} : { validationMessage: `Address field invalid for property: ${names}` }),
  })
}
