import type { SchemaRegistry } from '@kafkajs/confluent-schema-registry'
import type { Issue } from '@openpartner/validators'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import type { EachMessageHandler } from 'kafkajs'

type Outlets = {
  readonly accept: (customer: CreateCustomerRequest) => void
  readonly refuse: (issues: readonly Issue[]) => void
}

/** What `consumer.run({ eachMessage })` takes. Not every producer of the topic may have checked what it sent. */
export const readCustomers =
  (registry: SchemaRegistry, { accept, refuse }: Outlets): EachMessageHandler =>
  async ({ message }) => {
    if (message.value === null) return
    const result = CreateCustomerRequest.validate(await registry.decode(message.value))
    if (result.ok) accept(result.value)
    else refuse(result.issues)
  }
