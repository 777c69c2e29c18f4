import { joinBytes } from '@openpartner/json-records/join-bytes'
import { chunksOf } from './chunks.ts'
import { stateIn } from './draft.ts'
import type { State } from './model.ts'

/** Browsers and messengers cut longer addresses. In characters of the fragment. */
export const maxShared = 16_000

/** A text that unpacks to more is not ours: links that were made here are far smaller. In bytes. */
const maxUnpacked = 1_000_000

/** How to read the rest, so that links keep working when that changes. */
const version = '1.'

/** The fragment of a link to a state, without `#`; `undefined` if the text is too long to be shared. */
export async function toHash({ resource, locale, level, text }: State): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify([resource, locale, level, text]))
  if (bytes.length > maxUnpacked) return undefined
  const packed = await collect(piped(bytes, new CompressionStream('deflate-raw')), maxUnpacked)
  const hash = packed && `${version}${toBase64(packed)}`
  return hash === undefined || hash.length > maxShared ? undefined : hash
}

/** The state in a fragment, with or without `#`; `undefined` if it is not one of ours. Never throws. */
export async function fromHash(hash: string): Promise<State | undefined> {
  const data = hash.replace(/^#/, '')
  if (!data.startsWith(version) || data.length > maxShared) return undefined
  try {
    const packed = fromBase64(data.slice(version.length))
    const bytes = await collect(piped(packed, new DecompressionStream('deflate-raw')), maxUnpacked)
    return bytes && stateIn(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function piped(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) {
  return new Blob([bytes]).stream().pipeThrough(through)
}

/** Everything in a stream; `undefined`, without reading on, once that is too much. */
async function collect(stream: ReadableStream<Uint8Array>, max: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunksOf(stream)) {
    chunks.push(chunk)
    length += chunk.length
    if (length > max) return undefined
  }
  return joinBytes(chunks)
}

// RFC 4648, section 5, without padding.
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
