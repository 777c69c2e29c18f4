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

/** As many as the playground lists. */
const listed = 100

const tools: Parameters<typeof validateText>[1] = {
  choice: { resource: 'create-customer-request', locale: 'en', level: 'presence' },
  validator: CreateCustomerRequest.with({ maxIssues: 101 }),
  normalize: normalizeCustomer,
  direction: 'ltr',
  origins: () => undefined,
  names: new Set<string>(),
}

const format = (value: unknown): string => JSON.stringify(value, null, 2)

/** A list of requests of about so many kilobytes, of which every second one is invalid. */
function textOf(kilobytes: number, { valid, invalid: { anywhere = [] } }: Corpus): string {
  const documents: unknown[] = []
  while (documents.length === 0 || format(documents).length < kilobytes * 1000) {
    const from = documents.length % 2 === 0 ? anywhere : valid
    documents.push(from[documents.length % from.length])
  }
  return format(documents)
}

/** The invalid requests with the most issues, until there are a hundred, among valid ones up to 50 kB. */
function crowdedList({ valid, invalid: { anywhere = [] } }: Corpus): string {
  const documents: unknown[] = []
  let left = listed
  const byIssues = anywhere.map((document) => ({ document, issues: issuesOf(document) }))
  for (const { document, issues } of byIssues.toSorted((one, other) => other.issues - one.issues)) {
    if (issues === 0 || issues > left) continue
    documents.push(document)
    left -= issues
  }
  for (let at = 0; format(documents).length < 50_000; at += 1)
    documents.splice((2 * at + 1) % documents.length, 0, valid[at % valid.length])
  return format(documents)
}

/** One request of 50 kB, with a hundred properties that there are not. */
function crowdedRequest({ valid }: Corpus): string {
  const unknown = Array.from({ length: listed }, (_, index) => [`extension${index}`, 'x'.repeat(470)])
  return format({ ...(valid[0] as object), ...Object.fromEntries(unknown) })
}

/** Loads what a page would have loaded since the text was opened: until then nothing is kept for the next key. */
async function load(text: string): Promise<void> {
  for (;;) {
    const found = validateText(text, tools)
    if (found.kind !== 'issues' || found.better === undefined) return
    await found.better
  }
}

function issuesOf(document: unknown): number {
  const result = tools.validator.validate(document)
  return result.ok ? 0 : result.issues.length
}

/** The texts that someone makes who types in the middle of one: no two that follow one another are the same. */
function typed(text: string): readonly string[] {
  const at = text.indexOf('": "', text.length / 2) + 4
  return [...'abcdefgh'].map((letter) => `${text.slice(0, at)}${letter}${text.slice(at)}`)
}

export const playground: Suite = {
  name: 'playground',
  title: 'The playground: from a text to its issues with their locations and fixes, warm',
  run: async ({ corpus, settings, progress }) => {
    progress('playground')
    const documents = corpus('create-customer-request')
    const texts: readonly (readonly [name: string, text: string])[] = [
      ...sizes.map((size) => [`${size} kB`, textOf(size, documents)] as const),
      ['50 kB with 100 issues', crowdedList(documents)],
      ['one request of 50 kB with 100 issues', crowdedRequest(documents)],
    ]
    for (const [, text] of texts) await load(text)
    const candidates = texts.map(([name, text]) => {
      const keys = typed(text)
      let turn = 0
      return {
        name,
        count: () => {
          turn += 1
          const found = validateText(keys[turn % keys.length] ?? text, tools)
          // The rows that are in view show their fixes.
          if (found.kind === 'issues') for (const { fixes } of found.issues.slice(0, 20)) fixes()
          return found.kind === 'issues' ? found.issues.length : -1
        },
      }
    })
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
