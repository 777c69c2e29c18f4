import { patternNames } from '@openpartner/schemas'
import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { fieldAttributes, notForPeople } from './field-attributes.ts'
import { propertiesOf, readBundle, resolver } from './schemas.ts'

/** Requests that forms are made for, by the name of their table. */
const requests = {
  createCustomerRequestFields: 'create-customer-request',
  createIndirectCustomerRequestFields: 'create-indirect-customer-request',
  updateBillingProfileRequestFields: 'update-billing-profile-request',
}

/** Whether not every text will do: then an example says what is expected. */
function hasFormat(schema: JsonSchema): boolean {
  const name = patternNames[String(schema.pattern)]
  return schema.enum === undefined && name !== undefined && name !== 'not-blank'
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
): [string, object][] {
  const needed = Array.isArray(schema.required) ? (schema.required as string[]) : []
  return propertiesOf(schema).flatMap(([name, part]): [string, object][] => {
    if (notForPeople.includes(name)) return []
    const resolved = resolve(part)
    const isRequired = required && needed.includes(name)
    if (resolved.type === 'object') return fields(`${parent}/${name}`, resolved, isRequired, resolve)
    const { autocomplete, ...attributes } = fieldAttributes[name] ?? {}
    const isInAddress = parent.endsWith('/defaultAddress')
    const field = {
      ...(isRequired ? { required: true } : {}),
      hint: hasFormat(resolved) || undefined,
      example: sameInEveryCountry(name) && isText(resolved) ? (resolved.examples as string[])[0] : undefined,
      autocomplete: autocomplete === undefined || !isInAddress ? autocomplete : `billing ${autocomplete}`,
      ...attributes,
    }
    return [[`${parent}/${name}`, field]]
  })
}

const tables = Object.entries(requests).map(([table, name]) => {
  const bundle = readBundle(name)
  return { table, title: String(bundle.title), entries: fields('', bundle, true, resolver(bundle)) }
})

/** The names of the fields in all tables. */
export const fieldNames: ReadonlySet<string> = new Set(
  tables.flatMap(({ entries }) => entries.map(([pointer]) => pointer.split('/').at(-1) ?? '')),
)

export function fieldsFile(banner: string): string {
  const constants = tables.map(({ table, title, entries }) => {
    const lines = entries.map(([pointer, field]) => `  '${pointer}': ${JSON.stringify(field)},\n`)
    return `
/** ${title}: the fields that people fill in. */
export const ${table} = {\n${lines.join('')}} as const satisfies FieldTable
`
  })
  return `${banner}import type { FieldTable } from '../field-table.ts'\n${constants.join('')}`
}
