import {
  checkRegistrationNumber,
  registrationNumberCountries,
  registrationNumberRule,
} from '@openpartner/registration'
import { type Candidate, interleave } from '../measure/interleave.ts'
import { finite, median } from '../measure/statistics.ts'
import type { Row } from '../result.ts'
import type { Suite } from '../suite.ts'

const wanted = 1000

export const registrationNumber: Suite = {
  name: 'registration-number',
  title: 'One registration number, to its check digit: the right one of each scheme, warm',
  run: async ({ settings, progress }) => {
    const candidates = registrationNumberCountries.flatMap((country) =>
      registrationNumberRule(country).schemes.map(({ id, example }): Candidate => {
        const count = () => checkRegistrationNumber(country, example).issues.length
        return { name: `${country} ${id}`, count }
      }),
    )
    progress('registration-number')
    const times = interleave(candidates, Array.from({ length: 64 }), settings.pace)
    const rows = [...times].map(([name, own]): Row => ({ name, values: [finite(median([...own]))] }))
    const medians = [...times.values()].map((own) => median([...own]))
    return {
      tables: [{ title: registrationNumber.title, columns: [{ title: 'time', unit: 'ns' }], rows }],
      targets: [
        {
          name: 'a check, the median of all schemes',
          unit: 'ns',
          max: wanted,
          measured: median(medians),
        },
        { name: 'a check, the slowest scheme', unit: 'ns', max: wanted, measured: Math.max(...medians) },
      ],
    }
  },
}
