import { SchemaRegistry, SchemaType } from '@kafkajs/confluent-schema-registry'
import createCustomerRequest from '@openpartner/schemas/bundle/draft-07/create-customer-request'

export const topic = 'create-customer'

/** The bundle carries hints for editors, and formats beside patterns that decide: neither is for the registry's ajv. */
export const openRegistry = (host: string): SchemaRegistry =>
  new SchemaRegistry({ host }, { [SchemaType.JSON]: { strict: false, validateFormats: false, allErrors: true } })

/** Registers the self-contained draft-07 schema for the values of the topic; gives the id that messages carry. */
export async function registerSchema(registry: SchemaRegistry): Promise<number> {
  const schema = JSON.stringify(createCustomerRequest)
  const { id } = await registry.register({ type: SchemaType.JSON, schema }, { subject: `${topic}-value` })
  return id
}
