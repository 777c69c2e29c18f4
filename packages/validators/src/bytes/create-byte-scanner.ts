import type { ByteScanner, CheckBytes, ScanLines } from './scanner.ts'
import { type Exports, wasmScanner } from './wasm-scanner.ts'

type Functions = { readonly checkBytes: CheckBytes; readonly scanLines: ScanLines }

/** What there is of WebAssembly where there is any. */
type Host = {
  readonly WebAssembly: {
    readonly instantiate: (bytes: Uint8Array) => Promise<{ readonly instance: { readonly exports: unknown } }>
  }
}

let instance: Promise<Exports> | undefined

/** One instance for all resources. */
async function instantiate(base64: () => Promise<string>): Promise<Exports> {
  const text = atob(await base64())
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  const { instance: made } = await (globalThis as unknown as Host).WebAssembly.instantiate(bytes)
  return made.exports as Exports
}

/**
 * Makes the function that makes the fastest scanner: in WebAssembly, or in JavaScript where that is missing, is forbidden by
 * a content security policy, or has no SIMD.
 *
 * @param base64 loads the module
 */
export const byteScanner =
  (resource: number, base64: () => Promise<string>, functions: Functions) =>
  async (): Promise<ByteScanner> => {
    try {
      instance ??= instantiate(base64)
      return { engine: 'wasm', ...wasmScanner(await instance, resource) }
    } catch {
      instance = undefined
      return { engine: 'javascript', ...functions }
    }
  }
