import { SchemaRegistry, SchemaType } from '@kafkajs/confluent-schema-registry'
import createCustomerRequest from '@openpartner/schemas/bundle/draft-07/create-customer-request'
import { topics } from './topics.ts'

const subject = `${topics.customers}-value`

const open = (host: string): SchemaRegistry =>
  new SchemaRegistry({ host }, { [SchemaType.JSON]: { strict: false, validateFormats: false } })

/** Registers the self-contained draft-07 schema for the values of the topic; once, before anyone sends or reads. */
export async function registerSchema(host: string): Promise<number> {
  const schema = JSON.stringify(createCustomerRequest)
  const { id } = await open(host).register({ type: SchemaType.JSON, schema }, { subject })
  return id
}

/** The id of the schema that is registered, which messages carry. */
export const schemaIdAt = (host: string): Promise<number> => open(host).getLatestSchemaId(subject)

const headerBytes = 5

/** A zero byte, the id of the schema in four bytes, then JSON: the wire format of Confluent's registry. */
export function withSchemaId(id: number, json: Uint8Array): Buffer {
  const header = Buffer.alloc(headerBytes)
  header.writeUInt32BE(id, 1)
  return Buffer.concat([header, json])
}

/** The JSON of a message that has this schema; nothing for another message. */
export function jsonOf(id: number, value: Buffer | null): Buffer | undefined {
  if (value === null || value.length < headerBytes) return undefined
  return value[0] === 0 && value.readUInt32BE(1) === id ? value.subarray(headerBytes) : undefined
}
