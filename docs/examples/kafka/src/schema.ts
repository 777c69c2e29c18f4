import { SchemaRegistry, SchemaType } from '@kafkajs/confluent-schema-registry'
import createCustomerRequest from '@openpartner/schemas/bundle/draft-07/create-customer-request'

export const topic = 'create-customer'

const acceptsEverything = {
  compile: () => () => true,
  addSchema: (): never => {
    throw new Error('The schema of the topic has no references.')
  },
}

/** Stores and finds schemas. Validation is left to the validator: the registry's errors have paths but no reasons. */
export const openRegistry = (host: string): SchemaRegistry =>
  new SchemaRegistry({ host }, { [SchemaType.JSON]: { ajvInstance: acceptsEverything } })

/** Registers the self-contained draft-07 schema for the values of the topic; gives the id that messages carry. */
export async function registerSchema(registry: SchemaRegistry): Promise<number> {
  const schema = JSON.stringify(createCustomerRequest)
  const { id } = await registry.register({ type: SchemaType.JSON, schema }, { subject: `${topic}-value` })
  return id
}
