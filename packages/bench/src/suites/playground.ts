import { validateText } from '@openpartner/site/playground/validate-text'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { normalizeCustomer } from '@openpartner/validators/normalize'
import type { Corpus } from '../corpus/corpus.ts'
import { interleave } from '../measure/interleave.ts'
import { finite, median } from '../measure/statistics.ts'
import type { Row } from '../result.ts'
import type { Suite } from '../suite.ts'

/** The time in which a browser draws one frame, in nanoseconds. */
const frame = 16e6

const sizes = [1, 5, 50]

const tools: Parameters<typeof validateText>[1] = {
  choice: { resource: 'create-customer-request', locale: 'en', level: 'presence' },
  validator: CreateCustomerRequest.with({ maxIssues: 101 }),
  normalize: normalizeCustomer,
  direction: 'ltr',
  origins: () => undefined,
  names: new Set<string>(),
}

/** A list of requests of about so many kilobytes, of which every second one is invalid. */
function textOf(kilobytes: number, { valid, invalid: { anywhere = [] } }: Corpus): string {
  const documents: unknown[] = []
  const text = () => JSON.stringify(documents, null, 2)
  while (documents.length === 0 || text().length < kilobytes * 1000) {
    const from = documents.length % 2 === 0 ? anywhere : valid
    documents.push(from[documents.length % from.length])
  }
  return text()
}

export const playground: Suite = {
  name: 'playground',
  title: 'The playground: from a text to its issues with their locations and fixes, warm',
  run: async ({ corpus, settings, progress }) => {
    progress('playground')
    const texts = sizes.map(
      (size) => [`${size} kB`, textOf(size, corpus('create-customer-request'))] as const,
    )
    const candidates = texts.map(([name, text]) => ({
      name,
      count: () => {
        const found = validateText(text, tools)
        return found.kind === 'issues' ? found.issues.length : -1
      },
    }))
    const times = interleave(candidates, [undefined], settings.pace)
    const medians = candidates.map(({ name, count }) => ({
      name,
      time: finite(median([...(times.get(name) ?? [])])),
      issues: count(),
    }))
    const columns = [
      { title: 'time', unit: 'ns' },
      { title: 'issues', unit: 'count' },
    ] as const
    return {
      tables: [
        {
          title: playground.title,
          columns,
          rows: medians.map(({ name, time, issues }): Row => ({ name, values: [time, issues] })),
        },
      ],
      targets: medians.map(({ name, time }) => ({
        name: `a keystroke in ${name}`,
        unit: 'ns',
        max: frame,
        measured: time,
      })),
    }
  },
}
