import { registrationNumberContradictions } from '@openpartner/registration'
import type { Page } from '../family.ts'
import { concernedCountries, contradictionText, contradictionTitle } from './contradictions.ts'
import { stylesOnly } from './page-scripts.ts'

/** All contradictions about the number and the phone number that goes with it. */
export const contradictionsPage = (): Page => ({
  path: 'countries/contradictions',
  title: "Where Microsoft's pages disagree on registration numbers",
  description:
    "What each of Microsoft's pages says about registration numbers and phone numbers in Partner Center, side by side, and the position taken here.",
  text: `${stylesOnly}

Microsoft's pages do not agree on which companies need a registration number. Here is what each page says, next
to the others, with the position that the schemas and validators take. [Contradictory
documents](/guides/contradictions) tells you how to choose another position in your own code, and
[the explorer](/countries/) has the rule for every country.

A page keeps its address when its text changes, so each link leads to today's text; the date is that of the version
that was read.

${registrationNumberContradictions
  .map(
    (entry) => `## ${contradictionTitle(entry)} {#${entry.id}}

${contradictionText(entry)}

Concerns ${concernedCountries(entry)}.`,
  )
  .join('\n\n')}
`,
})
