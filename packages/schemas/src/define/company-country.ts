/** A JSON Schema written by hand: rules decide verdicts but describe no fields, so they carry no static type. */
export type RawSchema = { readonly [keyword: string]: unknown }

/** The value at a path of own properties satisfies the schema; false where a step is missing or not an object. */
export function at(path: readonly string[], schema: object): RawSchema {
  const [step, ...rest] = path
  if (step === undefined) return schema as RawSchema
  return { type: 'object', required: [step], properties: { [step]: at(rest, schema) } }
}

const companyAddressCountry = ['companyProfile', 'address', 'country']
const billingAddressCountry = ['billingProfile', 'defaultAddress', 'country']
const given: RawSchema = { not: { enum: [''] } }

/**
 * The company's country satisfies the schema. It is `companyProfile.address.country` where that is given, else
 * `billingProfile.defaultAddress.country`.
 */
export function companyCountryIs(country: object): RawSchema {
  return {
    anyOf: [
      at(companyAddressCountry, country),
      { allOf: [{ not: at(companyAddressCountry, given) }, at(billingAddressCountry, country)] },
    ],
  }
}
