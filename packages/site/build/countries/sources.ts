import type { Source } from '@openpartner/registration'
import { escaped } from '../markdown.ts'

/** A source as a link, with the day or month of the version that was read. */
export const sourceLink = ({ title, publisher, date, url }: Source): string =>
  `[${escaped(publisher)}, ${escaped(title)}](<${url}>) (${date})`

/** The sources once each, as a list. */
export function sourceList(sources: readonly Source[]): string {
  const byVersion = new Map(sources.map((source) => [`${source.url} ${source.date}`, source]))
  return [...byVersion.values()].map((source) => `- ${sourceLink(source)}`).join('\n')
}
