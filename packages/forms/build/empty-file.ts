import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { propertiesOf, readBundle, resolver } from './schemas.ts'

/** Resources that forms are made for. */
const resources = {
  Customer: 'customer',
  CreateCustomerRequest: 'create-customer-request',
  CreateIndirectCustomerRequest: 'create-indirect-customer-request',
  UpdateBillingProfileRequest: 'update-billing-profile-request',
}

type Resolve = (part: unknown) => JsonSchema

/** Source text of an empty value: `''` for what a person types or chooses, with its type where that is narrower than text. */
function empty(schema: JsonSchema, resolve: Resolve, indent = ''): string {
  const deeper = `${indent}  `
  if (schema.type === 'object') {
    const fields = propertiesOf(schema).map(
      ([name, part]) => `${deeper}${name}: ${empty(resolve(part), resolve, deeper)},\n`,
    )
    return `{\n${fields.join('')}${indent}}`
  }
  if (schema.type === 'array') return `[] as ${typeText(resolve(schema.items), resolve)}[]`
  if (schema.type === 'boolean') return `'' as boolean | ''`
  if (schema.type !== 'string') throw new Error(`No empty value for ${JSON.stringify(schema.type)}`)
  if (!Array.isArray(schema.enum) || schema.enum.length > 100) return `''`
  return `'' as ${['', ...(schema.enum as string[])].map((value) => `'${value}'`).join(' | ')}`
}

const typeText = (schema: JsonSchema, resolve: Resolve): string =>
  schema.type === 'object'
    ? `{ ${propertiesOf(schema)
        .map(([name, part]) => `${name}?: ${typeText(resolve(part), resolve)}`)
        .join('; ')} }`
    : 'string'

export function emptyFile(banner: string): string {
  const functions = Object.entries(resources).map(([type, name]) => {
    const bundle = readBundle(name)
    return `
/** ${type} with every property: \`''\` where nothing is given, \`[]\` for lists. A new object for each call. */
export const empty${type} = () => (${empty(bundle, resolver(bundle))})
`
  })
  return banner + functions.join('')
}
