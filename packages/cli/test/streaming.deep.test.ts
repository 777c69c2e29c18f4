import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { recordCount, validateMany } from './support/many-records.ts'

const { folder } = temporaryFolder()

test('over 200 MB of NDJSON fit through a heap of 64 MB: pretty', async () => {
  expect(await validateMany(folder, 'pretty')).toContain(
    '24,001 records · 24,001 valid · 0 invalid · 1 unreadable',
  )
})

test('over 200 MB of NDJSON fit through a heap of 64 MB: json', async () => {
  expect(JSON.parse(await validateMany(folder, 'json'))).toMatchObject({
    summary: { records: recordCount + 1, unreadable: 1 },
  })
})
