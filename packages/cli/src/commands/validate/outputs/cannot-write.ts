import { dirname } from 'node:path'
import { getSystemErrorMap } from 'node:util'
import { Misuse } from '@openpartner/terminal/misuse'

/** Why a file cannot be written, in the words of the system. */
export function cannotWrite(path: string, error: unknown): Misuse {
  const { code = '', errno = 0 } = error as NodeJS.ErrnoException
  const [, message] = getSystemErrorMap().get(errno) ?? []
  const reason = code === 'ENOENT' ? `there is no folder ${dirname(path)}` : (message ?? String(error))
  return new Misuse(`error: ${path} cannot be written: ${reason}${code && ` (${code})`}`)
}
