import { resourceList } from '../../src/resource-list.ts'
import { sources } from '../../src/provenance/sources.ts'

/** Links to the pages that document a resource, each address once, under its newest title; empty for definitions. */
export function documentLinks(name: string): string {
  const provenance = resourceList.find((entry) => entry.name === name)?.provenance ?? {}
  const keys = new Set(
    Object.values(provenance).flatMap(({ status, sources: used }) => (status === 'documented' ? used : [])),
  )
  const oldestFirst = [...keys]
    .map((key) => sources[key])
    .toSorted((one, other) => one.date.localeCompare(other.date, 'en'))
  const titles = new Map(oldestFirst.map(({ url, title }) => [url, title]))
  const links = [...titles].map(([url, title]) => `[${title}](${url})`)
  return links.length === 0 ? '' : `\n\n${links.join(' · ')}`
}
