import { expect, test } from 'vitest'
import { missingMentions } from './mentions.ts'
import { readGuide } from './page.ts'

test('every file and command that the guide for contributors names is there', () => {
  const { named, missing } = missingMentions(readGuide('contributing'))
  expect(named).toBeGreaterThan(15)
  expect(missing).toEqual([])
})

test('what is not there is found out', () => {
  const page =
    '`packages/messages/src/<locale>.ts`, `packages/no-such/`, `docs/<page>.html`, `npx pnpm no`, `npx tac`'
  expect(missingMentions(page).missing).toEqual([
    'packages/no-such/',
    'docs/<page>.html',
    'npx pnpm no',
    'npx tac',
  ])
})

test('code in blocks is not checked', () => {
  expect(missingMentions('```sh\n`packages/no-such/`\n```\n').named).toBe(0)
})
