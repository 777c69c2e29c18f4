import { expect, test } from 'vitest'
import { planLint } from '../../../../lint.ts'
import { References } from '../files/references.ts'
import { lintInThreads } from './lint-in-threads.ts'

const reach = { folder: '/nowhere', root: '/nowhere', mappings: new Map(), folders: [], partial: false }
const text = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  minimum: 2,
  maximum: 1,
})
const small = (number: number) => ({
  name: `${number}.schema.json`,
  text,
  uri: `file:///nowhere/${number}.schema.json`,
})

/** Its subschemas take a hundred times as much. */
const large = {
  name: 'large.schema.json',
  text: JSON.stringify({ allOf: Array.from({ length: 200_000 }, () => ({ items: {} })) }),
  uri: 'file:///nowhere/large.schema.json',
}

test('a file that takes more memory than there is takes no other one with it', async () => {
  const sources = [small(1), large, small(2), small(3)]
  const references = new References(reach)
  const plan = planLint(sources, {}, references, 0)
  const { report } = await lintInThreads(plan, {
    references,
    keepsCache: false,
    count: 2,
    limits: { maxOldGenerationSizeMb: 48 },
  })
  expect(report.findings.map(({ location, rule }) => `${location.file} ${rule}`)).toEqual([
    '1.schema.json no-contradictory-bounds',
    '2.schema.json no-contradictory-bounds',
    '3.schema.json no-contradictory-bounds',
    'large.schema.json internal-error',
  ])
  expect(report.findings[3]?.message).toBe(
    'Linting this file takes more memory than there is; the other files were linted.',
  )
})
