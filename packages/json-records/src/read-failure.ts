import type { InputError } from './input-error.ts'

const known: Readonly<Record<string, InputError>> = {
  ENOENT: { code: 'not-found', message: 'no such file' },
  ENOTDIR: { code: 'not-found', message: 'no such file: a part of the path is not a directory' },
  EISDIR: { code: 'directory', message: 'is a directory; name the files in it' },
  EACCES: { code: 'no-permission', message: 'no permission to read it' },
  EPERM: { code: 'no-permission', message: 'no permission to read it' },
}

/** What to say when the operating system refuses to open or read a file. */
export function readFailure(error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  return known[code] ?? { code: 'read-failed', message: `read error${code && ` (${code})`}` }
}
