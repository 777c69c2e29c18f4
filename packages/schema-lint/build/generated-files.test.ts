import { expect, test } from 'vitest'
import { driftedFiles } from '@openpartner/build-helpers/generated-files'
import { rules } from '../src/rules/index.ts'
import { generatedFiles } from './generated-files.ts'

test('the generated files are up to date', async () => {
  const drifted = await driftedFiles(new URL('../', import.meta.url), generatedFiles())
  expect(drifted, 'run `pnpm generate` and commit the result').toEqual([])
})

test('RULES.md has a line for every rule, with a link to its page', () => {
  const page = generatedFiles().get('RULES.md') ?? ''
  const lines = [...page.matchAll(/^\| \[`([^`]+)`\]\(([^)]+)\) \| (.*?) \| (?:error|warning|info) \|/gm)]
  expect(lines.map(([, id]) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  for (const [, id, url, summary] of lines) {
    expect(url).toMatch(new RegExp(`/reference/rules/${id}$`))
    expect(summary).not.toBe('')
  }
})
