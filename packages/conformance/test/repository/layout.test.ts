import { expect, test } from 'vitest'
import { layout, mayImport } from '../../src/layout.ts'

test('the column "may import" tells imports of types and of the build apart', () => {
  const columns = Object.values(layout).map(mayImport)
  expect(columns).toContain('types (types), messages, registration, schemas (build)')
  expect(columns).toContain('nothing')
  expect(columns).toContain('all')
})
