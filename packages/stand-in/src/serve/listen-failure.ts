import type { InputError } from '@openpartner/json-records/input-error'

const known: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use; choose another port, or --port 0 for a free one',
  EACCES: 'no permission to listen there',
  EADDRNOTAVAIL: 'is not an address of this machine',
  ENOTFOUND: 'is not a known address',
}

/** What to say when the operating system does not let us listen. */
export function listenFailure(error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  return {
    code: 'read-failed',
    message: known[code] ?? `cannot be opened for listening${code && ` (${code})`}`,
  }
}
