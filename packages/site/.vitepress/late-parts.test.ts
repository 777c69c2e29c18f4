import { expect, test } from 'vitest'
import { parseAst } from 'rolldown/parseAst'
import { split } from './late-parts.ts'

const code = `import { a } from 'a'
export { b } from 'b'
const one = a
function two() { return one }
let three = () => three.two
class Four { four() { return five } }
const five = { one: 1, [three]: two }, six = 6
six.seven()
export { two as second, Four, five }
`

test('a late part holds what only its exports need', () => {
  const { body } = parseAst(code) as unknown as Parameters<typeof split>[1]
  const { early, late } = split(code, { body, lateNames: ['Four', 'second'], early: './early' })
  expect(early).toBe(`import { a } from 'a'
export { b } from 'b'
const one = a
function two() { return one }
let three = () => three.two
const five = { one: 1, [three]: two }, six = 6
six.seven()
export { five as five, five as shared_five, two as shared_two }`)
  expect(late).toBe(`import { a } from 'a'
import { shared_five as five, shared_two as two } from './early'
class Four { four() { return five } }
export { two as second, Four as Four }`)
})
