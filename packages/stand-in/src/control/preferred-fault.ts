import { faultNames, type InjectedFault, isFaultName } from './injected-faults.ts'

type Preference = { readonly fault: InjectedFault; readonly retryAfter: number | undefined }

/**
 * What a request asks for in `Prefer: fault=RateLimited; retry-after=3` (RFC 7240); `undefined` if it asks for no fault,
 * and a message if there is no such fault.
 */
export function preferredFault(
  header: string | string[] | undefined,
): Preference | { readonly message: string } | undefined {
  const preferences = [header ?? []].flat().join(',').split(',')
  for (const preference of preferences) {
    const [[name, fault] = [], ...parameters] = preference.split(';').map(pairOf)
    if (name !== 'fault') continue
    if (!isFaultName(fault))
      return { message: `Prefer: no error response of that name; there are: ${faultNames.join(', ')}` }
    const seconds = parameters.find(([parameter]) => parameter === 'retry-after')?.[1]
    return { fault, retryAfter: /^[0-9]{1,5}$/.test(seconds ?? '') ? Number(seconds) : undefined }
  }
  return undefined
}

const pairOf = (text: string): readonly [string, string] => {
  const [name = '', value = ''] = text.split('=')
  return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')]
}
