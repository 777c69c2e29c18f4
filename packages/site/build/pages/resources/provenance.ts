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

/** Our own sources, which say what kind of decision it was. */
const isOwn = (source: string): boolean => source.startsWith('openpartner')

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

/** The name of a source, its date and its address, as Markdown; the maker of our own is in the status. */
export function sourceLink(name: string): string {
  const { title, date, url } = sourceNamed(name)
  return isOwn(name)
    ? link(escaped(title.replace('OpenPartner: ', '')), url)
    : `${link(escaped(title), url)} (${date.slice(0, 4)})`
}

/** `Create a customer (2023), Utility resources (2022)`, with links. */
export const originText = ({ sources }: Origin): string => sources.map(sourceLink).join(', ')

const statuses: Readonly<Record<string, string>> = {
  documented: 'Documented',
  observed: 'Observed',
  assumed: 'Assumed',
}

export const readableStatus = ({ status }: Origin): string => statuses[status] ?? status

/** `documented in Create a customer (2023)`, with links. */
export function describeOrigin(origin: Origin): string {
  return `${origin.status}: ${originText(origin)}`
}

export function describeFaultOrigin(name: string): string {
  const origin = provenance.calls.faults[name]
  if (origin === undefined) throw new Error(`No provenance for the response ${name}`)
  return describeOrigin(origin)
}

/** Where the constraints of a property come from: a sentence per origin. */
export function constraintOrigins({ constraints }: PropertyOrigin): readonly string[] {
  const byOrigin = new Map<string, string[]>()
  for (const [keyword, origin] of Object.entries(constraints)) {
    const text = describeOrigin(origin)
    byOrigin.set(text, [...(byOrigin.get(text) ?? []), code(keyword)])
  }
  return [...byOrigin].map(([text, keywords]) => `${keywords.join(', ')} ${text}.`)
}
