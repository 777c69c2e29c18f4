import { resourceOf } from '../../src/resources.ts'
import { describeSizes } from './support/describe-sizes.ts'

/** The keys of a value and the first of its values, then the same of that one, down to the end. */
function outline(value: unknown): unknown[] {
  const facts: unknown[] = []
  let level = value
  while (typeof level === 'object' && level !== null) {
    const values = Object.values(level)
    facts.push(level, ...(values.length === 1 ? Object.keys(level) : [values.length]))
    level = values[0]
  }
  return [...facts, level]
}

describeSizes({
  levels: 50_000,
  keys: 600_000,
  wide: [resourceOf('customer'), resourceOf('create-customer-request')],
  characters: 1_000_000,
  facts: outline,
})
