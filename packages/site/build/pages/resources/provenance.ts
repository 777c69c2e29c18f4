import { code, escaped, link } from '../../markdown.ts'
import { generatedJson } from './schema.ts'

type Origin = { readonly status: string; readonly sources: readonly string[] }

type PropertyOrigin = Origin & {
  readonly documentedAs?: string
  readonly constraints: Readonly<Record<string, Origin>>
}

type Source = { readonly title: string; readonly date: string; readonly url: string }

type Provenance = {
  readonly sources: Readonly<Record<string, Source>>
  readonly resources: Readonly<Record<string, Readonly<Record<string, PropertyOrigin>>>>
  readonly rules: Readonly<Record<string, Origin & { readonly resources: readonly string[] }>>
  readonly calls: { readonly faults: Readonly<Record<string, Origin>> }
}

const provenance = generatedJson('provenance.json') as Provenance

/** The source of our own bounds, which share one reason. */
const own = 'openpartner'

function sourceNamed(name: string): Source {
  const source = provenance.sources[name]
  if (source === undefined) throw new Error(`There is no source ${name}`)
  return source
}

export function originOf(resource: string, path: string): PropertyOrigin {
  const origin = provenance.resources[resource]?.[path]
  if (origin === undefined) throw new Error(`No provenance for ${resource}: ${path}`)
  return origin
}

/** The rules across fields of a resource, with where they come from. */
export const rulesOf = (resource: string): readonly (readonly [name: string, origin: Origin])[] =>
  Object.entries(provenance.rules).filter(([, { resources }]) => resources.includes(resource))

/** `documented in [Create a customer](…), 2023-10`. */
export function describeOrigin({ status, sources }: Origin): string {
  if (sources.length === 1 && sources[0] === own) return status
  const links = sources.map((name) => {
    const { title, date, url } = sourceNamed(name)
    return `${link(escaped(title), url)} (${date})`
  })
  return `${status}: ${links.join(', ')}`
}

export function describeFaultOrigin(name: string): string {
  const origin = provenance.calls.faults[name]
  if (origin === undefined) throw new Error(`No provenance for the answer ${name}`)
  return describeOrigin(origin)
}

/** The date of the earliest source that has the property; it may be a month or a day. */
export function knownSince({ sources }: Origin): string {
  return sources.map((name) => sourceNamed(name).date).toSorted()[0] ?? ''
}

/** Where the constraints of a property come from, grouped by origin. */
export function describeConstraints({ constraints }: PropertyOrigin): string {
  const byOrigin = new Map<string, string[]>()
  for (const [keyword, origin] of Object.entries(constraints)) {
    const text = describeOrigin(origin)
    byOrigin.set(text, [...(byOrigin.get(text) ?? []), code(keyword)])
  }
  return [...byOrigin].map(([text, keywords]) => `${keywords.join(', ')} ${text}`).join('; ')
}
