import type { Source } from '@openpartner/registration'
import { withForeignText } from './in-language.ts'

/** A source as a link, with the day or month of the version that was read. Words in other letters are in `language`. */
export const sourceLink = ({ title, publisher, date, url }: Source, language: string): string =>
  `[${withForeignText(`${publisher}, ${title}`, language)}](<${url}>) (${date})`

/** The sources once each, as a list. */
export function sourceList(sources: readonly Source[], language = 'en'): string {
  const byVersion = new Map(sources.map((source) => [`${source.url} ${source.date}`, source]))
  return [...byVersion.values()].map((source) => `- ${sourceLink(source, language)}`).join('\n')
}
