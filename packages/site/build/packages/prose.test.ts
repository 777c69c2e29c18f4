import { expect, test } from 'vitest'
import { prose } from './prose.ts'

test('what is between backticks is code, on one line', () => {
  expect(prose('The `id` of\n a *field*: `{{ x }}`')).toBe(
    'The <code v-pre>id</code> of a &#42;field&#42;&#58; <code v-pre>&#123;&#123; x &#125;&#125;</code>',
  )
})

test('a backtick that is alone stays one', () => {
  expect(prose('a ` b')).toBe('a &#96; b')
})
