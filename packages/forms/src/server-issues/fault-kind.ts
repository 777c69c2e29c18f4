/** What keeps a request from Partner Center or its answer from us, by the words of services, gateways and browsers. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['busy', /\b429\b|too ?many ?requests|throttl|rate ?limit|quota/i],
  [
    'denied',
    /\b(40[13]|600006|800001)\b|unauthori|authori[sz]ation|authenticat|forbidden|access ?denied|AADSTS|invalid_(grant|client|token)/i,
  ],
  [
    'unavailable',
    /\b(408|50[02-9]|52\d)\b|gateway|unavailable|time[d-]? ?out|upstream|internal ?server ?error|fetch|network|load failed|ECONN|ENOTFOUND/i,
  ],
]

/** The words of an answer that is a text; of a page in HTML, its title. */
export function shownText(text: string): string {
  const beginning = text.slice(0, 2000)
  const title = /<title>([^<]*)/i.exec(beginning)?.[1]
  return (title ?? beginning.replaceAll(/<[^>]*>/g, ' ')).trim()
}

/** What words say about why there is no fault of the service. */
export const faultKind = (text: string): string | undefined =>
  kinds.find(([, pattern]) => pattern.test(text.slice(0, 300)))?.[0]
