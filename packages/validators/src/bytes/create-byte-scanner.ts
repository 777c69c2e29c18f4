import type { ByteScanner, CheckBytes, ScanLines } from './scanner.ts'

type Functions = { readonly checkBytes: CheckBytes; readonly scanLines: ScanLines }

/** Makes the function that makes the fastest scanner. */
export const byteScanner = (functions: Functions) => (): Promise<ByteScanner> =>
  Promise.resolve({ engine: 'javascript', ...functions })
