import type { SampleRequest } from './request.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The call as one types it into a shell. */
export function curlOf({ method, url, headers, body }: SampleRequest): string {
  const lines = [
    // With --request HEAD it would wait for a body.
    `curl ${method === 'HEAD' ? '--head' : `--request ${method}`} ${quoted(url)}`,
    '--header "Authorization: Bearer $TOKEN"',
    ...headers.map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data ${quoted(JSON.stringify(body.value, null, 2))}`]),
  ]
  return lines.join(' \\\n  ')
}
