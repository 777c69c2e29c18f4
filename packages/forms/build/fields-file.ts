import { patternFormats, patternNames } from '@openpartner/schemas'
import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { fieldAttributes, notForPeople } from './field-attributes.ts'
import { propertiesOf, readBundle, resolver } from './schemas.ts'

/** Requests that forms are made for, by the name of their table. */
const requests = {
  createCustomerRequestFields: 'create-customer-request',
  createIndirectCustomerRequestFields: 'create-indirect-customer-request',
  updateBillingProfileRequestFields: 'update-billing-profile-request',
}

/** Key of the sentence on the format of a field, if there is one. */
function hintKey(schema: JsonSchema): string | undefined {
  if (Array.isArray(schema.enum)) return schema.enum.length > 100 ? 'enum:country' : undefined
  const name = patternNames[String(schema.pattern)]
  if (name === undefined || name === 'not-blank') return undefined
  const format = patternFormats[name]
  return format === undefined ? `pattern:${name}` : `format:${format}`
}

/** An example of one country would mislead in the others. */
const sameInEveryCountry = (name: string): boolean =>
  !['organizationRegistrationNumber', 'phoneNumber', 'postalCode', 'region', 'state'].includes(name)

const isText = ({ type, enum: values, examples }: JsonSchema): boolean =>
  type === 'string' && values === undefined && examples !== undefined

/** The entries of a table for the fields below a pointer. */
function fields(
  parent: string,
  schema: JsonSchema,
  required: boolean,
  resolve: (part: unknown) => JsonSchema,
): string[] {
  const needed = Array.isArray(schema.required) ? (schema.required as string[]) : []
  return propertiesOf(schema).flatMap(([name, part]) => {
    if (notForPeople.includes(name)) return []
    const resolved = resolve(part)
    const isRequired = required && needed.includes(name)
    if (resolved.type === 'object') return fields(`${parent}/${name}`, resolved, isRequired, resolve)
    const { autocomplete, ...attributes } = fieldAttributes[name] ?? {}
    const isInAddress = parent.endsWith('/defaultAddress')
    const field = {
      ...(isRequired ? { required: true } : {}),
      hint: hintKey(resolved),
      example: sameInEveryCountry(name) && isText(resolved) ? (resolved.examples as string[])[0] : undefined,
      autocomplete: autocomplete === undefined || !isInAddress ? autocomplete : `billing ${autocomplete}`,
      ...attributes,
    }
    return [`  '${parent}/${name}': ${JSON.stringify(field)},\n`]
  })
}

export function fieldsFile(banner: string): string {
  const tables = Object.entries(requests).map(([table, name]) => {
    const bundle = readBundle(name)
    return `
/** ${bundle.title as string}: the fields that people fill in. */
export const ${table} = {\n${fields('', bundle, true, resolver(bundle)).join('')}} as const satisfies FieldTable
`
  })
  return `${banner}import type { FieldTable } from '../field-table.ts'\n${tables.join('')}`
}
