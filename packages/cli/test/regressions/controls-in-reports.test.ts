import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { runWith } from '../support/run-with.ts'

const { folder } = temporaryFolder()
const hostile = '\u009b31m\u202e\u2028\u0007'

/** Controls, marks of direction and separators, but for line breaks and the isolates that sentences have themselves. */
const hidden = /(?![\u200d\n\u200c\u2066-\u2069])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

test.each([['pretty'], ['json'], ['ndjson'], ['junit'], ['sarif'], ['github'], ['markdown']])(
  'nothing hidden is printed: %s',
  async (format) => {
    const file = join(folder, `customers${hostile.slice(0, -1)}.json`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, JSON.stringify([{ [hostile]: 1, companyProfile: { companyName: hostile } }]))
    writeFileSync(`${file}.broken.json`, `{"${hostile}"`)
    const args = ['validate', file, `${file}.broken.json`, '--normalize', '--format', format]
    const { code, stdout, stderr } = await runWith([...args, '--as', 'create-customer-request'])
    expect(code).toBe(2)
    expect(stdout).not.toMatch(hidden)
    expect(stderr).not.toMatch(hidden)
  },
)

test('what is parsed is what was there', async () => {
  const stdin = JSON.stringify({ [hostile]: 1 })
  const { stdout } = await runWith(['validate', '-', '--format', 'json', '--as', 'create-customer-request'], {
    stdin,
  })
  expect(stdout).toContain(String.raw`\u009b31m\u202e\u2028\u0007`)
  const { files } = JSON.parse(stdout) as { files: { records: { issues: { pointer: string }[] }[] }[] }
  const pointers = files.flatMap(({ records }) =>
    records.flatMap(({ issues }) => issues.map(({ pointer }) => pointer)),
  )
  expect(pointers).toContain(`/${hostile}`)
})
