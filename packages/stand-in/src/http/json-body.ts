import type { IncomingMessage } from 'node:http'
import { parse } from 'secure-json-parse'
import type { FaultName } from '@openpartner/schemas'

/** Bytes. */
const maxBody = 1024 * 1024

export type JsonBody = { readonly value: unknown } | { readonly fault: FaultName }

/** Reads the body of a request; `undefined` if there is none, even if its type is declared. */
export async function jsonBody(request: IncomingMessage): Promise<JsonBody> {
  const { 'content-type': type, 'content-length': length, 'transfer-encoding': encoding } = request.headers
  const isAbsent = encoding === undefined && (length === undefined || length === '0')
  if (type === undefined && isAbsent) return { value: undefined }
  if (!/^(?:application|text)\/json *(?:;|$)/i.test(type ?? '')) return { fault: 'UnsupportedMediaType' }
  const bytes = await bodyBytes(request)
  if ('fault' in bytes) return bytes
  if (bytes.length === 0) return { value: undefined }
  try {
    // A key such as `__proto__` is refused, not dropped.
    return {
      value: parse(bytes, { protoAction: 'error', constructorAction: 'error' }) as unknown,
    }
  } catch {
    return { fault: 'InvalidRequest' }
  }
}

/** Reads a body as it is. */
export async function textBody(request: IncomingMessage): Promise<string | { readonly fault: FaultName }> {
  const bytes = await bodyBytes(request)
  return 'fault' in bytes ? bytes : bytes.toString('utf8')
}

async function bodyBytes(request: IncomingMessage): Promise<Buffer | { readonly fault: FaultName }> {
  if (Number(request.headers['content-length'] ?? 0) > maxBody) return { fault: 'TooLarge' }
  const chunks: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop must not end the connection, which the answer still needs.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > maxBody) return { fault: 'TooLarge' }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
