import { brotliCompressSync, gzipSync } from 'node:zlib'

export type Sizes = { readonly minified: number; readonly gzipped: number; readonly brotli: number }

/** Bytes that are stored, and bytes that a server at its best sends. */
export function sizesOf(text: string): Sizes {
  const bytes = Buffer.from(text)
  return {
    minified: bytes.length,
    gzipped: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  }
}
