import { expect, test } from 'vitest'
import { usual } from './catalogue.ts'
import { examine } from './examine.ts'
import { loadTools } from './load-tools.ts'

const tools = await loadTools(usual)

test('thin line', () => {
  expect(examine('', tools).kind).toBe('unexamined')
    examine('{"a": 1,}', tools),
    examine('{"a": 1', tools),
    examine('[{"companyProfile": []}]', tools),
  )
})
