import type { SchemaRegistry } from '@kafkajs/confluent-schema-registry'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import type { Producer } from 'kafkajs'
import { topic } from './schema.ts'

/**
 * Sends a customer with the id of its schema in front.
 * @throws {ValidationError} with every issue, before anything is sent
 */
export async function sendCustomer(
  producer: Pick<Producer, 'send'>,
  registry: SchemaRegistry,
  schemaId: number,
  customer: unknown,
): Promise<void> {
  CreateCustomerRequest.assert(customer)
  const value = await registry.encode(schemaId, customer)
  await producer.send({ topic, messages: [{ key: customer.companyProfile.domain, value }] })
}
