import type { RegistrationNumberContradiction, RegistrationNumberReading } from '@openpartner/registration'
import { escaped } from '../markdown.ts'
import { countryName } from './entries.ts'

/** The question as a heading; its id is made from its words. */
export function contradictionTitle({ id }: RegistrationNumberContradiction): string {
  const text = id.replaceAll('-', ' ').replace(/\bid\b/, 'ID')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What each source says, side by side, and our conclusion below. */
export function contradictionText({
  statement,
  readings,
  position,
}: RegistrationNumberContradiction): string {
  return `${escaped(statement)}

<ul class="readings">
${readings.map(reading).join('\n')}
</ul>

<p class="our-position"><strong>Our position.</strong> ${escaped(position)}</p>`
}

const reading = ({ source: { title, publisher, date, url }, says }: RegistrationNumberReading): string =>
  `<li><a href="${escaped(url)}" target="_blank" rel="noreferrer">${escaped(title)}</a>` +
  `<span class="reading-version">${escaped(publisher)}, <time>${escaped(date)}</time></span>` +
  `<span class="reading-says">${escaped(says)}</span></li>`

/** The countries whose rule it affects, as links. */
export function concernedCountries({ concerns }: RegistrationNumberContradiction): string {
  if (concerns === 'other-countries') return 'every country outside the 24'
  return concerns
    .map((code) => `[${escaped(countryName(code))}](/countries/${code.toLowerCase()})`)
    .join(', ')
}
