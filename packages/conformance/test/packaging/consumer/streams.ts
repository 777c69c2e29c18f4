// Declarations of streams need those of the web or of Node.
import type { Customer as CustomerType } from '@openpartner/types'
import { Customer } from '@openpartner/validators/customer'
import { type StreamItem, validateStream, validateTransform } from '@openpartner/validators/stream'

export async function* streamed(
  body: ReadableStream<Uint8Array>,
  generated: AsyncGenerator,
): AsyncGenerator<string | undefined> {
  for await (const item of validateStream(body, { resource: Customer })) {
    // @ts-expect-error the value is unknown before the verdict is
    void item.value.companyProfile
    if (item.ok) yield item.value.companyProfile.companyName
    else yield item.issues?.[0]?.pointer ?? item.syntaxError?.message
  }
  const values: AsyncIterable<StreamItem<CustomerType>> = validateStream(generated, { resource: Customer })
  for await (const { line } of values) yield line?.toFixed()
  const piped = body.pipeThrough(validateTransform({ resource: Customer, chunks: 'ndjson' }))
  for await (const item of piped) if (item.ok) yield item.value.id
}
