import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type TerritoryInfo = Readonly<{
  supplemental: {
    territoryInfo: Readonly<
      Record<
        string,
        {
          languagePopulation?: Readonly<
            Record<string, { _populationPercent: string; _officialStatus?: string }>
          >
        }
      >
    >
  }
}>

const path = createRequire(import.meta.url).resolve('cldr-core/supplemental/territoryInfo.json')
const { territoryInfo } = (JSON.parse(readFileSync(path, 'utf8')) as TerritoryInfo).supplemental

/** The official languages of a country, the one of most people first; those that a culture can have, of two letters. */
export function officialLanguages(country: string): string[] {
  const spoken = Object.entries(territoryInfo[country]?.languagePopulation ?? {})
    .filter(([, { _officialStatus: status }]) => status === 'official' || status === 'de_facto_official')
    // `sr_Latn` is Serbian in another script.
    .map(([tag, { _populationPercent: share }]) => ({
      language: tag.split('_')[0] ?? '',
      share: Number(share),
    }))
    .toSorted((one, other) => other.share - one.share)
    .map(({ language }) => language)
  return [...new Set(spoken)].filter((language) => /^[a-z]{2}$/.test(language))
}
