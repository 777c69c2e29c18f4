import { expect, test } from 'vitest'
import { driftedFiles } from '@openpartner/build-helpers/generated-files'
import { rules } from '../src/rules/index.ts'
import { generatedFiles } from './generated-files.ts'

test('the generated files are what the rules give today', async () => {
  const drifted = await driftedFiles(new URL('../', import.meta.url), generatedFiles())
  expect(drifted, 'run `pnpm generate` and commit the result').toEqual([])
})

test('every link within RULES.md leads to a rule, and every rule has one', () => {
  const page = generatedFiles().get('RULES.md') ?? ''
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor)
  expect(links.toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  expect(rules.filter(({ id }) => !page.includes(`\n## ${id}\n`))).toEqual([])
})
