/** As a header carries it. */
export const quoted = (etag: string): string => `"${etag}"`

/** Whether `If-Match` names this etag, with its quotation marks or, as some clients send it, without. */
export function matches(ifMatch: string, etag: string | undefined): boolean {
  const named = ifMatch.split(',').map((one) => one.trim().replace(/^(?:W\/)?"(.*)"$/, '$1'))
  return named.some((one) => one === '*' || one === etag)
}
